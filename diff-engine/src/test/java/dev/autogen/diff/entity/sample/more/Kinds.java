package dev.autogen.diff.entity.sample.more;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.Parent;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.Type;
import org.hibernate.generator.EventType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/** Columns and collections that are seldom met, and common ones in seldom forms. */
public final class Kinds {

    private Kinds() {}

    /** How things are. */
    public enum Mood {
        GOOD,
        BAD
    }

    /** Knows whose part it is. */
    @Embeddable
    public static class Part {
        @Parent
        private Kind owner;

        @Enumerated(EnumType.STRING)
        @Column(nullable = false)
        Mood mood;

        String label;

        public Kind getOwner() {
            return owner;
        }

        public void setOwner(Kind value) {
            owner = value;
        }
    }

    /** One table for two, told apart by an expression. */
    @Entity
    @Table(name = "kind")
    @Inheritance
    @DiscriminatorFormula("case when label is null then 'A' else 'B' end")
    public static class Kind {
        @Id
        Long id;

        String label;

        @Generated(event = {EventType.INSERT, EventType.UPDATE})
        @Column(columnDefinition = "integer default 7")
        Integer generated;

        @CurrentTimestamp
        ZonedDateTime stamped;

        @FractionalSeconds(3)
        @SuppressWarnings("removal") // Applications still use it.
        ZonedDateTime fraction;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "zone_of_it")
        ZonedDateTime zoned;

        @ColumnTransformer(read = "upper(transformed)", write = "lower(?)")
        String transformed;

        @ManyToOne
        @JoinFormula("(select k.id from kind k where k.label = label)")
        Kind computed;

        @Type(PointType.class)
        int[] point;

        @jakarta.persistence.Convert(converter = YesNoConverter.class)
        boolean yes;

        @jakarta.persistence.Convert(converter = NumericBooleanConverter.class)
        Boolean number;

        Date moment;
        java.sql.Time time;
        URL url;
        TimeZone timeZone;
        ZoneOffset zoneOffset;
        Blob blob;
        Clob clob;
        char[] characters;
        BitSet bits;

        @JdbcTypeCode(SqlTypes.SQLXML)
        String xml;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> attributes;

        Mood[] moods;
        List<UUID> uuids;

        @Enumerated(EnumType.STRING)
        EnumSet<Mood> moodSet;

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
        String longText;

        @JdbcTypeCode(SqlTypes.CHAR)
        @Column(length = 3)
        String currency;

        @Column(name = "a b c")
        String spaced;
    }

    /** In the table of {@link Kind}. */
    @Entity
    @jakarta.persistence.DiscriminatorValue("B")
    public static class OtherKind extends Kind {
        @ElementCollection
        @OrderColumn(name = "place", nullable = false)
        @ListIndexBase(1)
        List<Part> parts;

        @ElementCollection
        Map<Mood, Part> byMood;

        @ManyToMany
        @JoinTable(name = "kind_friends")
        @SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "alive")
        Set<Kind> friends;

        @ManyToAny
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyDiscriminatorValue(discriminator = "K", entity = Kind.class)
        @AnyKeyJavaClass(Long.class)
        @Column(name = "what")
        @JoinTable(
                name = "kind_any",
                joinColumns = @JoinColumn(name = "kind_id"),
                inverseJoinColumns = @JoinColumn(name = "any_id"))
        Set<Object> anything;
    }

    /** Read through its methods. */
    @Entity
    @Table(name = "by_property")
    @Access(AccessType.PROPERTY)
    public static class ByProperty {
        private Long id;
        private String name;

        @Id
        public Long getId() {
            return id;
        }

        public void setId(Long value) {
            id = value;
        }

        @Column(name = "the_name", length = 30, nullable = false)
        public String getName() {
            return name;
        }

        public void setName(String value) {
            name = value;
        }
    }
}
