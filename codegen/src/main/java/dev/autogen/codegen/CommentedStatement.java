package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A statement with what its reader must know, as comments above it. */
record CommentedStatement(List<String> comments, JavaStatement statement) {

    private static final String MARK = " ".repeat(JavaStatement.INDENTATION) + "//";

    CommentedStatement {
        comments = comments.stream().filter(comment -> !comment.isBlank()).toList();
    }

    CommentedStatement under(String comment) {
        return new CommentedStatement(
                Stream.concat(Stream.of(comment), comments.stream()).toList(), statement);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        comments.forEach(comment -> lines.addAll(wrapped(JavaText.comment(comment))));
        lines.addAll(statement.lines(JavaStatement.INDENTATION));
        return lines;
    }

    private static List<String> wrapped(String comment) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(MARK);
        for (String word : comment.split(" ")) {
            boolean isFirst = line.length() == MARK.length();
            if (!isFirst && line.length() + 1 + word.length() > LineBreaker.MAX_WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(MARK);
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
