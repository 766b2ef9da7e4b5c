package dev.autogen.cli.project;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code .properties} and {@code .yml} files of an application, flat, a map for each document in them. */
final class SettingFiles {

    private SettingFiles() {}

    /** Returns the documents of a file, by its ending; none where it does not exist. */
    static List<Map<String, String>> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file);
            return file.toString().endsWith(".properties") ? properties(text) : yaml(text);
        } catch (IOException | IllegalArgumentException | YAMLException e) {
            throw new AutogenException(
                    "settings not readable: " + file + ": " + firstLine(e),
                    "correct the file, or say in autogen.properties what autogen looked for in it",
                    e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** A line {@code #---} divides documents (Spring Boot reference, "Working With Multi-Document Files"). */
    private static List<Map<String, String>> properties(String text) throws IOException {
        List<Map<String, String>> documents = new ArrayList<>();
        for (String part : text.split("(?m)^[#!]---\\s*$")) {
            Properties properties = new Properties();
            properties.load(new StringReader(part));
            Map<String, String> document = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> document.put(name, properties.getProperty(name)));
            documents.add(document);
        }
        return documents;
    }

    private static List<Map<String, String>> yaml(String text) {
        List<Map<String, String>> documents = new ArrayList<>();
        for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text)) {
            Map<String, String> flat = new LinkedHashMap<>();
            flatten("", document, flat);
            documents.add(flat);
        }
        return documents;
    }

    private static void flatten(String prefix, Object value, Map<String, String> flat) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> flatten(prefix.isEmpty() ? "" + key : prefix + "." + key, inner, flat));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(prefix + "[" + i + "]", list.get(i), flat);
            }
        } else if (value != null) {
            flat.put(prefix, value.toString());
        }
    }
}
