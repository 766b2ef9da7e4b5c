package dev.autogen.codegen.diagram;

import java.util.Locale;

/** What happens to a part of a picture. */
public enum Mark {
    UNCHANGED(" "),
    ADDED("+"),
    CHANGED("~"),
    REMOVED("\u2212");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** Returns the sign that says it without a colour. */
    public String sign() {
        return sign;
    }

    /** Returns it in lower case, as the style sheets name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
