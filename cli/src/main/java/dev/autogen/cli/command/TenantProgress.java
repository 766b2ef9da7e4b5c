package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.execute.ExecutionListener;
import dev.autogen.execute.RetryNotice;
import dev.autogen.execute.RunResult;
import dev.autogen.execute.StatementFailed;
import dev.autogen.execute.Tenant;
import dev.autogen.execute.TenantListener;
import dev.autogen.execute.TenantOutcome;
import dev.autogen.execute.TenantResult;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Prints a line for each that ends, and notes it. */
record TenantProgress(Consumer<String> progress, TenantStatus status, String target) implements TenantListener {

    @Override
    public void beforeAll(List<Tenant> tenants) {
        status.begin(target, tenants.stream().map(Tenant::name).toList());
    }

    @Override
    public void ended(TenantResult result) {
        String name = result.tenant().name();
        if (result.outcome() instanceof TenantOutcome.Done done) {
            status.done(name);
            progress.accept(name + ": " + line(done.result(), result.duration().toMillis()));
        } else if (result.outcome() instanceof TenantOutcome.Failed failed) {
            progress.accept(name + ": FAILED: " + firstLine(failed.failure()));
        }
    }

    @Override
    public ExecutionListener of(Tenant tenant) {
        return new ExecutionListener() {
            @Override
            public void retrying(RetryNotice notice) {
                progress.accept(tenant.name() + ": " + notice.describe());
            }
        };
    }

    private static String line(RunResult result, long milliseconds) {
        if (result.steps().isEmpty()) {
            return "at " + ProjectCommand.place(result.after()) + " already";
        }
        int steps = result.steps().size();
        return ProjectCommand.place(result.before()) + " -> " + ProjectCommand.place(result.after()) + ", " + steps
                + (steps == 1 ? " step, " : " steps, ") + String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
    }

    static String firstLine(RuntimeException failure) {
        if (failure instanceof StatementFailed statement) {
            return statement.reason();
        }
        String text = failure instanceof AutogenException known ? known.whatHappened() : failure.toString();
        return text.lines().findFirst().orElse("");
    }
}
