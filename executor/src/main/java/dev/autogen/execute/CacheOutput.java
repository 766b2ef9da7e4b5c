package dev.autogen.execute;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Collects values as bytes. Texts keep each of their characters, whatever an encoding would make of it. */
final class CacheOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    CacheOutput number(int number) {
        return write(() -> out.writeInt(number));
    }

    CacheOutput time(long time) {
        return write(() -> out.writeLong(time));
    }

    CacheOutput text(String text) {
        return write(() -> {
            out.writeInt(text.length());
            out.writeChars(text);
        });
    }

    CacheOutput texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    CacheOutput bytes(byte[] content) {
        return write(() -> {
            out.writeInt(content.length);
            out.write(content);
        });
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private CacheOutput write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
