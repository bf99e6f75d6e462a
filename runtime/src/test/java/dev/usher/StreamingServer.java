package dev.usher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A server on this machine that gives every call the same answer, whose middle is the same few
 * characters again and again: however long it is, the server holds none of it.
 */
final class StreamingServer implements AutoCloseable {

  private static final int CHUNK = 64 * 1024;

  private final ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  private final int status;
  private final String beginning;
  private final byte[] filler;
  private final String end;
  private final long length;

  /** Of about {@code length} bytes, most of which are {@code filler}. */
  StreamingServer(int status, String beginning, String filler, String end, long length)
      throws IOException {
    this.status = status;
    this.beginning = beginning;
    this.filler = filler.repeat(CHUNK / filler.length()).getBytes(US_ASCII);
    this.end = end;
    this.length = length / this.filler.length * this.filler.length;
    Thread thread = new Thread(this::serve, "streaming-server");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://127.0.0.1:" + listening.getLocalPort() + "/";
  }

  private void serve() {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        answer(socket);
      } catch (IOException enough) {
        // The client's, or the test's.
      }
    }
  }

  private void answer(Socket socket) throws IOException {
    BufferedReader request =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
    String line = request.readLine();
    while (line != null && !line.isEmpty()) {
      line = request.readLine();
    }
    OutputStream out = socket.getOutputStream();
    long all = beginning.length() + length + end.length();
    out.write(
        ("HTTP/1.1 " + status + " OK\r\nContent-Length: " + all + "\r\nConnection: close\r\n\r\n")
            .getBytes(US_ASCII));
    out.write(beginning.getBytes(US_ASCII));
    for (long sent = 0; sent < length; sent += filler.length) {
      out.write(filler);
    }
    out.write(end.getBytes(US_ASCII));
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
