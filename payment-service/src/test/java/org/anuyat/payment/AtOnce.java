package org.anuyat.payment;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same call many times at once. */
public final class AtOnce {
  private AtOnce() {}

  public static List<Response> call(int times, Callable<Response> call)
      throws InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      return threads.invokeAll(IntStream.range(0, times).mapToObj(i -> call).toList()).stream()
          .map(Future::resultNow)
          .toList();
    }
  }
}
