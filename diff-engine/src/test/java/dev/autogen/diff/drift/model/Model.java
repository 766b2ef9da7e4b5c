package dev.autogen.diff.drift.model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** One class a table. */
@SuppressWarnings("deprecation") // Applications still use @Check and @Comment.
public final class Model {

    private Model() {}

    /** A type of the database; its labels are sorted: BLUE, GREEN, RED. */
    public enum Colour {
        RED,
        GREEN,
        BLUE
    }

    /** A check of the column. */
    public enum Grade {
        LOW,
        MIDDLE,
        HIGH
    }

    /** A column of each type. */
    @Entity
    @Table(name = "kinds", comment = "A column of each type")
    public static class Kinds {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(length = 40, nullable = false)
        String name;

        @Column(columnDefinition = "char(3)")
        String code;

        @Column(columnDefinition = "text")
        String story;

        @Column(precision = 12, scale = 2)
        BigDecimal amount;

        Instant at;

        @Column(secondPrecision = 3)
        LocalDateTime local;

        LocalTime time;
        LocalDate day;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        Duration pause;

        boolean flag;
        Float weight;
        Double ratio;
        Short small;
        Integer number;
        Long big;
        UUID key;
        byte[] data;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> json;

        int[] numbers;
        String[] words;
        InetAddress address;

        @Column(columnDefinition = "varbit(8)")
        String bits;

        @Collate("C")
        String sorted;

        @Comment("who says it''s")
        String commented;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Colour colour;

        @JdbcTypeCode(SqlTypes.ARRAY)
        Grade[] grades;
    }

    /** Values that the database gives. */
    @Entity
    @Table(name = "given")
    public static class Given {
        @Id
        @Column(columnDefinition = "bigint generated always as identity")
        Long id;

        @ColumnDefault("5")
        int number;

        @ColumnDefault("'new'")
        String name;

        @ColumnDefault("now()")
        Instant made;

        @ColumnDefault("true")
        Boolean flag;

        @ColumnDefault("1.5")
        BigDecimal price;

        @ColumnDefault("'{}'")
        int[] numbers;

        @ColumnDefault("'RED'")
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Colour colour;

        @ColumnDefault("'{}'")
        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> json;

        String plain;
        long counted;

        @Column(columnDefinition = "serial")
        int line;

        @Column(columnDefinition = "integer generated always as (number * 2) stored")
        int twice;
    }

    /** What others refer to. */
    @Entity
    @Table(name = "owner")
    public static class Owner {
        @Id
        @GeneratedValue
        @SequenceGenerator(sequenceName = "owner_numbers", initialValue = 10, allocationSize = 20, options = "cache 5")
        Long id;

        @Column(unique = true)
        String email;

        @ElementCollection
        @CollectionTable(name = "owner_words", joinColumns = @JoinColumn(name = "owner_id"))
        Set<String> words;
    }

    /** A key of two columns, which Hibernate sorts. */
    @Embeddable
    public static class PlaceId implements Serializable {
        private static final long serialVersionUID = 1L;
        String country;
        int zip;

        @Override
        public boolean equals(Object other) {
            return other instanceof PlaceId id && id.zip == zip && Objects.equals(id.country, country);
        }

        @Override
        public int hashCode() {
            return zip;
        }
    }

    /** Referred to by two columns. */
    @Entity
    @Table(name = "place", schema = "public")
    public static class Place {
        @EmbeddedId
        PlaceId id;

        @Column(nullable = false)
        String name;
    }

    /** Refers in each way. */
    @Entity
    @Table(name = "part")
    public static class Part {
        @Id
        @GeneratedValue
        @SequenceGenerator(
                sequenceName = "part_numbers",
                allocationSize = 1,
                options = "minvalue -5 maxvalue 100000 cycle")
        Long id;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "part_of_owner"))
        Owner owner;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Owner keeper;

        @ManyToOne
        @JoinColumn(
                foreignKey =
                        @ForeignKey(
                                name = "part_late",
                                foreignKeyDefinition =
                                        "foreign key (late_id) references owner (id) on update cascade on delete set null"
                                                + " deferrable initially deferred"))
        Owner late;

        @ManyToOne
        @JoinColumn(name = "place_country", referencedColumnName = "country")
        @JoinColumn(name = "place_zip", referencedColumnName = "zip")
        Place place;

        @ManyToOne
        @JoinColumn(name = "mailed_to", referencedColumnName = "email")
        Owner mailed;
    }

    /** Indexes and unique constraints. */
    @Entity
    @Table(
            name = "found",
            indexes = {
                @Index(columnList = "a"),
                @Index(name = "found_a_b", columnList = "a, b"),
                @Index(name = "found_desc", columnList = "b desc, a"),
                @Index(name = "found_nulls", columnList = "(b) desc nulls last"),
                @Index(name = "found_unique", columnList = "c", unique = true),
                @Index(name = "found_lower", columnList = "(lower(a))"),
                @Index(name = "found_lower_once", columnList = "(lower(f))", unique = true),
                @Index(name = "found_class", columnList = "(a) varchar_pattern_ops"),
                @Index(name = "found_partial", columnList = "b", options = "include (c) where b > 0")
            },
            uniqueConstraints = {
                @UniqueConstraint(
                        name = "found_once",
                        columnNames = {"b", "c"}),
                @UniqueConstraint(columnNames = "d"),
                @UniqueConstraint(name = "found_late", columnNames = "e", options = "deferrable initially deferred")
            })
    public static class Found {
        @Id
        Long id;

        String a;
        Integer b;
        Integer c;
        Integer d;
        Integer e;

        @Column(unique = true)
        String f;
    }

    /** Checks. */
    @Entity
    @Table(name = "checked", check = @CheckConstraint(name = "checked_range", constraint = "low < high"))
    @Check(constraints = "low <> 7 or name is not null")
    public static class Checked {
        @Id
        Long id;

        int low;
        int high;

        @Check(constraints = "name in ('a', 'b')")
        String name;

        @Enumerated(EnumType.STRING)
        Grade grade;

        @Enumerated(EnumType.ORDINAL)
        Grade ordinal;
    }

    /** In a schema of its own. */
    @Entity
    @Table(name = "item", schema = "store", comment = "In a schema of its own")
    public static class Item {
        @Id
        @GeneratedValue
        @SequenceGenerator(schema = "store", sequenceName = "item_numbers", allocationSize = 50)
        Long id;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "item_of_owner"))
        Owner owner;

        @Column(name = "`Label`")
        String label;
    }
}
