package dev.autogen.execute;

import dev.autogen.graph.Step;
import java.util.Objects;

/** Tells what a rehearsal waits for and how far it is; not of steps, since none happens. */
record RehearsalListener(ExecutionListener listener) implements ExecutionListener {

    RehearsalListener {
        Objects.requireNonNull(listener, "listener is null");
    }

    @Override
    public void afterBatch(Step step, BatchProgress progress) {
        listener.afterBatch(step, progress);
    }

    @Override
    public void retrying(RetryNotice notice) {
        listener.retrying(notice);
    }
}
