package dev.usher.fuzz;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okio.ByteString;

/**
 * A network that ends in memory: whichever host a thread calls, it gets the bytes that were put
 * there for it, and then the end of the stream. All of OkHttp is in between, from the parser of the
 * status line on. There is no other network, so that nothing goes out, wherever a mutated redirect
 * leads.
 */
final class Wire extends SocketFactory {

  /** Each call has its own connection, made and closed on the thread that calls. */
  private final ConnectionPool pool = new ConnectionPool(0, 1, TimeUnit.MINUTES);

  private final ThreadLocal<byte[]> bytes = ThreadLocal.withInitial(() -> new byte[0]);

  /** Puts on the wire what the calling thread is answered with from now on. */
  void carry(ByteString answer) {
    bytes.set(answer.toByteArray());
  }

  /** How many connections are not closed yet. */
  int connections() {
    return pool.connectionCount();
  }

  /** A client that reaches nothing but this. */
  OkHttpClient client() {
    return new OkHttpClient.Builder()
        .socketFactory(this)
        .dns(host -> List.of(InetAddress.getLoopbackAddress()))
        .proxySelector(new NoProxy())
        .connectionPool(pool)
        .dispatcher(dispatcher())
        .fastFallback(false)
        .connectTimeout(Duration.ZERO)
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO)
        .build();
  }

  /** Asynchronous calls run on the thread that makes them: what they are answered lies there. */
  private static Dispatcher dispatcher() {
    Dispatcher dispatcher = new Dispatcher(new CallersThread());
    dispatcher.setMaxRequests(Integer.MAX_VALUE);
    dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
    return dispatcher;
  }

  @Override
  public Socket createSocket() {
    return new Line(bytes.get());
  }

  @Override
  public Socket createSocket(String host, int port) {
    return createSocket();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
    return createSocket();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    return createSocket();
  }

  @Override
  public Socket createSocket(
      InetAddress address, int port, InetAddress localAddress, int localPort) {
    return createSocket();
  }

  /** One connection. */
  private static final class Line extends Socket {
    private final InputStream answer;
    private boolean closed;

    Line(byte[] answer) {
      this.answer = new ByteArrayInputStream(answer);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) {
      // Nothing is there to connect to.
    }

    @Override
    public InputStream getInputStream() {
      return answer;
    }

    @Override
    public OutputStream getOutputStream() {
      return OutputStream.nullOutputStream();
    }

    @Override
    public void setSoTimeout(int timeout) {
      // Nothing waits.
    }

    @Override
    public boolean isClosed() {
      return closed;
    }

    @Override
    public synchronized void close() {
      closed = true;
    }
  }
}
