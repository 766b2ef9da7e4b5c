package dev.autogen.execute;

import dev.autogen.AutogenException;
import java.time.Duration;

/** Waiting that can be interrupted. */
final class Pause {

    private Pause() {}

    /**
     * @param whatHappened of the error where the thread is interrupted meanwhile
     */
    static void of(Duration duration, String whatHappened) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new AutogenException(whatHappened, "run the command again", exception);
        }
    }
}
