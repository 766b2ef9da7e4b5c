package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.execute.TenantOutcome;
import dev.autogen.execute.TenantResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Some databases or schemas failed, or were not reached. */
final class TenantsFailed extends AutogenException {

    private static final long serialVersionUID = 1L;

    private TenantsFailed(String whatHappened, String fix) {
        super(whatHappened, fix);
    }

    /** Says each error once, with all that have it. */
    static TenantsFailed of(List<TenantResult> results, String fix) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        List<RuntimeException> failures = new ArrayList<>();
        for (TenantResult result : results) {
            if (result.outcome() instanceof TenantOutcome.Failed failed) {
                String text = failed.failure() instanceof AutogenException
                        ? failed.failure().getMessage()
                        : "unexpected error: " + failed.failure();
                names.computeIfAbsent(text, any -> new ArrayList<>())
                        .add(result.tenant().name());
                failures.add(failed.failure());
            }
        }
        String texts = names.entrySet().stream()
                .map(entry -> System.lineSeparator() + String.join(", ", entry.getValue()) + ": " + entry.getKey())
                .collect(Collectors.joining());
        long left = results.stream().filter(result -> !result.isDone()).count();
        TenantsFailed failed = new TenantsFailed(left + " of " + results.size() + " not done" + texts, fix);
        failures.forEach(failed::addSuppressed);
        return failed;
    }
}
