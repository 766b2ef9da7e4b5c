package dev.autogen.execute;

/** Texts between dollar signs (PostgreSQL manual, 4.1.2.4 "Dollar-Quoted String Constants"): they read as they are. */
final class DollarQuotes {

    private DollarQuotes() {}

    /** Returns the text on lines of its own, between two tags that do not occur in it. */
    static String quoted(String tag, String text) {
        String delimiter = "$" + tag + "$";
        for (int number = 2; text.contains(delimiter); number++) {
            delimiter = "$" + tag + number + "$";
        }
        return delimiter + "\n" + text.strip() + "\n" + delimiter;
    }
}
