package dev.autogen.diff.entity.sample.types;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

/** A column for each Java type. */
public final class Types {

    private Types() {}

    /** Declared in another order than the alphabet's. */
    public enum Status {
        OPEN,
        NEW,
        DONE
    }

    /** Kept in the order in which it is declared. */
    public enum Priority {
        LOW,
        HIGH,
        HIGHEST
    }

    /** Stored by a value of its own. */
    public enum Level {
        LOW("l"),
        HIGH("h");

        @EnumeratedValue
        final String code;

        Level(String code) {
            this.code = code;
        }
    }

    /** Stored as JSON, with rules that become a check. */
    @Embeddable
    public static class Settings {
        @Column(nullable = false)
        String theme;

        Integer size;
    }

    /** Money as text. */
    public record Money(String text) {}

    /** Applied to every {@link Money}. */
    @Converter(autoApply = true)
    public static class MoneyConverter implements AttributeConverter<Money, String> {
        @Override
        public String convertToDatabaseColumn(Money money) {
            return money.text();
        }

        @Override
        public Money convertToEntityAttribute(String text) {
            return new Money(text);
        }
    }

    /** Yes or no as one letter. */
    @Converter
    public static class LetterConverter implements AttributeConverter<Boolean, Character> {
        @Override
        public Character convertToDatabaseColumn(Boolean value) {
            return Boolean.TRUE.equals(value) ? 'Y' : 'N';
        }

        @Override
        public Boolean convertToEntityAttribute(Character letter) {
            return Character.valueOf('Y').equals(letter);
        }
    }

    /** Numbers and texts. */
    @Entity
    @Table(name = "plain")
    public static class Plain {
        @Id
        UUID id;

        byte aByte;
        short aShort;
        int anInt;
        long aLong;
        float aFloat;
        double aDouble;
        boolean aBoolean;
        char aChar;
        Character aCharacter;
        Float floatObject;
        BigDecimal decimal;
        BigInteger integer;

        @Column(precision = 10, scale = 0)
        BigDecimal whole;

        @Column(precision = 10)
        double precise;

        String text;

        @Column(length = 40)
        String shortText;

        @Column(length = Length.LONG32)
        String longText;

        @Nationalized
        String national;

        @Lob
        String clob;

        @Lob
        byte[] blob;

        byte[] bytes;

        @Column(length = 16)
        byte[] hash;

        Currency currency;
        Locale locale;
        Class<?> type;
        InetAddress address;
        Money money;

        @Convert(converter = LetterConverter.class)
        boolean letter;
    }

    /** Points in time. */
    @Entity
    @Table(name = "temporal")
    public static class Temporal {
        @Id
        @JdbcTypeCode(SqlTypes.VARCHAR)
        UUID id;

        Instant instant;
        LocalDate date;
        LocalTime time;
        LocalDateTime dateTime;
        OffsetDateTime offsetDateTime;
        ZonedDateTime zonedDateTime;
        OffsetTime offsetTime;
        Duration duration;
        Year year;
        DayOfWeek weekday;

        @Column(secondPrecision = 0)
        Instant seconds;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        Duration interval;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        ZonedDateTime withZone;
    }

    /** Enums, arrays, JSON. */
    @Entity
    @Table(name = "special")
    public static class Special {
        @Id
        long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Status status;

        @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
        Priority priority;

        @Enumerated(EnumType.STRING)
        Status name;

        @Enumerated
        Status ordinal;

        @Enumerated(EnumType.STRING)
        Level coded;

        int[] numbers;
        List<String> words;

        @Array(length = 3)
        LocalDate[] days;

        @JdbcTypeCode(SqlTypes.JSON)
        List<String> json;

        @JdbcTypeCode(SqlTypes.JSON)
        @Column(nullable = false)
        Settings settings;

        @JdbcTypeCode(SqlTypes.JSON)
        Settings optional;

        @Column(columnDefinition = "TSVector")
        String search;
    }
}
