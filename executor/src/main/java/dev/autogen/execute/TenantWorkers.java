package dev.autogen.execute;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Runs tenants side by side, so many at a time, and tells of each. */
final class TenantWorkers {

    private final int parallel;
    private final TenantListener listener;
    private volatile boolean isStopping;

    TenantWorkers(int parallel, TenantListener listener) {
        this.parallel = parallel;
        this.listener = listener;
    }

    /** Returns one result a tenant, in the same order. */
    List<TenantResult> all(List<Tenant> tenants, Function<Tenant, RunResult> work) {
        if (tenants.isEmpty()) {
            return List.of();
        }
        tell(() -> listener.beforeAll(tenants));
        ExecutorService threads =
                Executors.newFixedThreadPool(Math.min(parallel, tenants.size()), TenantWorkers::thread);
        List<Future<TenantResult>> futures = tenants.stream()
                .map(tenant -> threads.submit(() -> one(tenant, work)))
                .toList();
        threads.shutdown();
        await(threads);
        return IntStream.range(0, tenants.size())
                .mapToObj(index -> result(tenants.get(index), futures.get(index)))
                .toList();
    }

    private TenantResult one(Tenant tenant, Function<Tenant, RunResult> work) {
        if (isStopping) {
            return notStarted(tenant);
        }
        boolean isTold = false;
        try {
            tell(() -> listener.began(tenant));
            long start = System.nanoTime();
            TenantOutcome outcome = outcome(tenant, work);
            TenantResult result = new TenantResult(tenant, outcome, Duration.ofNanos(System.nanoTime() - start));
            tell(() -> listener.ended(result));
            isTold = true;
            return result;
        } finally {
            if (!isTold) {
                isStopping = true;
            }
        }
    }

    private static TenantOutcome outcome(Tenant tenant, Function<Tenant, RunResult> work) {
        try {
            return new TenantOutcome.Done(work.apply(tenant));
        } catch (RuntimeException failure) {
            return new TenantOutcome.Failed(failure);
        }
    }

    private synchronized void tell(Runnable message) {
        message.run();
    }

    /** One that is interrupted lets those end that run. */
    private void await(ExecutorService threads) {
        boolean isInterrupted = false;
        boolean hasEnded = false;
        while (!hasEnded) {
            try {
                hasEnded = threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException interrupted) {
                isInterrupted = true;
                isStopping = true;
                // Who waits for a lock gives up; who runs a statement does not hear of it.
                threads.shutdownNow();
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static TenantResult result(Tenant tenant, Future<TenantResult> future) {
        if (!future.isDone()) {
            return notStarted(tenant);
        }
        boolean isInterrupted = Thread.interrupted();
        try {
            return future.get();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        } catch (ExecutionException failure) {
            throw thrown(failure.getCause());
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** It comes from a listener, or is an error of the virtual machine: a run's own failure is an outcome. */
    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    private static TenantResult notStarted(Tenant tenant) {
        return new TenantResult(tenant, new TenantOutcome.NotStarted(), Duration.ZERO);
    }

    private static Thread thread(Runnable work) {
        return new Thread(work, "autogen tenant");
    }
}
