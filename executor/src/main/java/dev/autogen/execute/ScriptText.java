package dev.autogen.execute;

import java.util.Collection;

/** The text of a script as it grows. */
final class ScriptText {

    private final StringBuilder text = new StringBuilder();
    private final String begin;
    private boolean isOpen;

    /**
     * @param begin the statement that begins a transaction
     */
    ScriptText(String begin) {
        this.begin = begin;
    }

    /** Begins a transaction where none is open, and says whether it did. */
    boolean begin() {
        if (isOpen) {
            return false;
        }
        statement(begin);
        isOpen = true;
        return true;
    }

    /** Ends the transaction where one is open. */
    void commit() {
        if (isOpen) {
            statement("COMMIT");
            isOpen = false;
        }
    }

    void line(ScriptLine line) {
        if (line.sql().isBlank()) {
            paragraph("-- " + line.comment());
            return;
        }
        if (!line.comment().isEmpty()) {
            comment(line.comment());
        }
        statement(line.sql());
    }

    /** Belongs to the statement that follows. */
    void comment(String line) {
        text.append("-- ").append(line.replaceAll("\\s+", " ")).append('\n');
    }

    /** The semicolon stands on a line of its own where the last line could be a comment. */
    void statement(String sql) {
        String bare = withoutEnd(sql);
        String lastLine = bare.substring(bare.lastIndexOf('\n') + 1);
        text.append(bare).append(lastLine.contains("--") ? "\n;\n\n" : ";\n\n");
    }

    void statements(Collection<String> statements) {
        statements.forEach(this::statement);
    }

    /** A comment, or a command of psql: a paragraph of its own. */
    void paragraph(String lines) {
        text.append(lines.strip()).append("\n\n");
    }

    static String withoutEnd(String sql) {
        return sql.strip().replaceAll("[;\\s]+$", "");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
