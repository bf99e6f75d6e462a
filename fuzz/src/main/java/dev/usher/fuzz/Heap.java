package dev.usher.fuzz;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** What is left on the heap after collections: about what is really held. */
final class Heap implements NotificationListener {

  private static final long MEBIBYTE = 1024 * 1024;

  private final AtomicLong peak = new AtomicLong();

  /** Watches all collections from now on. */
  static Heap watched() {
    Heap heap = new Heap();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).addNotificationListener(heap, null, null);
    }
    return heap;
  }

  @Override
  public void handleNotification(Notification notification, Object handback) {
    if (notification
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      long used =
          GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
              .getGcInfo()
              .getMemoryUsageAfterGc()
              .entrySet()
              .stream()
              .filter(pool -> isHeap(pool.getKey()))
              .map(pool -> pool.getValue())
              .mapToLong(MemoryUsage::getUsed)
              .sum();
      peak.accumulateAndGet(used, Math::max);
    }
  }

  private static boolean isHeap(String pool) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .anyMatch(bean -> bean.getName().equals(pool) && bean.getType() == MemoryType.HEAP);
  }

  /** As {@code 31 MiB of 128}. */
  @Override
  public String toString() {
    return "%d MiB of %d"
        .formatted(peak.get() / MEBIBYTE, Runtime.getRuntime().maxMemory() / MEBIBYTE);
  }
}
