package dev.autogen.cli.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The active profiles of Spring and what they make of conditions.
 *
 * @param active in the order in which their files are read
 */
record SpringProfiles(List<String> active) {

    private static final String CONDITION = "spring.config.activate.on-profile";
    private static final String PLATFORM = "spring.config.activate.on-cloud-platform";

    SpringProfiles {
        active = List.copyOf(active);
    }

    /** A profile stands for itself and, behind it, the members of the group of its name (Spring Boot reference, "Profile Groups"). */
    static SpringProfiles of(Settings settings) {
        Deque<String> waiting = new ArrayDeque<>(settings.list("spring.profiles.include"));
        waiting.addAll(settings.list("spring.profiles.active"));
        if (waiting.isEmpty()) {
            waiting.addAll(settings.list("spring.profiles.default"));
        }
        Set<String> active = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            String profile = waiting.pop();
            if (active.add(profile)) {
                List<String> group = new ArrayList<>(settings.list("spring.profiles.group." + profile));
                Collections.reverse(group);
                group.forEach(waiting::push);
            }
        }
        return new SpringProfiles(active.isEmpty() ? List.of("default") : List.copyOf(active));
    }

    /** Returns whether a document is for every profile. */
    static boolean isForAll(Map<String, String> document) {
        return condition(document).isEmpty() && !document.containsKey(PLATFORM);
    }

    /** Returns whether it is for all or for the active profiles; what is for a cloud is not for autogen. */
    boolean have(Map<String, String> document) {
        return isForAll(document) || (!document.containsKey(PLATFORM) && meet(condition(document)));
    }

    /** Any of them: in YAML it may be a list. */
    private static String condition(Map<String, String> document) {
        return document.entrySet().stream()
                .filter(entry -> entry.getKey().replaceAll("\\[\\d+]$", "").equals(CONDITION))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(","));
    }

    /** Such as {@code prod & (eu | !test)} (Spring Framework, {@code Profiles.of}). */
    private boolean meet(String condition) {
        String text = condition.strip();
        for (char sign : new char[] {',', '|', '&'}) {
            List<String> parts = parts(text, sign);
            if (parts.size() > 1) {
                return sign == '&'
                        ? parts.stream().allMatch(this::meet)
                        : parts.stream().anyMatch(this::meet);
            }
        }
        if (text.startsWith("!")) {
            return !meet(text.substring(1));
        }
        return text.startsWith("(") && text.endsWith(")")
                ? meet(text.substring(1, text.length() - 1))
                : active.contains(text);
    }

    private static List<String> parts(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : 0;
            depth -= text.charAt(i) == ')' ? 1 : 0;
            if (depth == 0 && text.charAt(i) == sign) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
