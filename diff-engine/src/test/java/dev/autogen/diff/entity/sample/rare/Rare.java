package dev.autogen.diff.entity.sample.rare;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SortNatural;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.View;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.LongJavaType;

/** One entity for a few of them each. */
public final class Rare {

    private Rare() {}

    /** A colour. */
    public enum Colour {
        RED,
        GREEN
    }

    /** When and by whom. */
    @Embeddable
    public static class Stamp {
        @CreationTimestamp
        Instant created;

        @UpdateTimestamp
        Instant updated;

        @ManyToOne(fetch = FetchType.LAZY)
        Node author;
    }

    /** Stored as a composite type. */
    @Embeddable
    @Struct(name = "size_of_it")
    public static class Size {
        int width;
        int height;
    }

    /** Refers to itself in many ways. */
    @Entity
    @Table(name = "node")
    public static class Node {
        @Id
        @UuidGenerator
        String id;

        @TenantId
        String tenant;

        @NaturalId(mutable = true)
        @ManyToOne(fetch = FetchType.LAZY)
        Node parent;

        @NaturalId(mutable = true)
        String path;

        @Formula("length(path)")
        int depth;

        @OneToOne(fetch = FetchType.LAZY)
        Node twin;

        @OneToOne(mappedBy = "twin")
        Node twinOf;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinTable(name = "node_owner")
        Node owner;

        @ManyToOne(fetch = FetchType.LAZY)
        @NotFound(action = NotFoundAction.IGNORE)
        Node maybe;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "friend", unique = true, nullable = false, columnDefinition = "varchar(255)")
        Node friend;

        @Embedded
        Stamp stamp;

        @Embedded
        @AttributeOverride(name = "created", column = @Column(name = "read_at", unique = true))
        @AttributeOverride(name = "updated", column = @Column(name = "read_again_at"))
        @AssociationOverride(
                name = "author",
                joinColumns = @JoinColumn(name = "reader"),
                foreignKey = @ForeignKey(name = "node_reader"))
        Stamp reading;

        @Any
        @AnyKeyJavaClass(Long.class)
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyDiscriminatorValue(discriminator = "B", entity = Base.class)
        @Column(name = "any_kind")
        @JoinColumn(name = "any_id")
        Object anything;
    }

    /** With collections of all sorts. */
    @Entity
    @Table(name = "collector")
    public static class Collector {
        @Id
        @GeneratedValue(strategy = GenerationType.AUTO)
        Long id;

        @ElementCollection
        @CollectionIdJavaType(LongJavaType.class)
        @CollectionId(column = @Column(name = "bag_id"), generator = "bag_numbers")
        @SequenceGenerator(name = "bag_numbers", sequenceName = "bag_numbers", allocationSize = 1)
        Collection<String> bag;

        @ElementCollection
        @Enumerated(EnumType.STRING)
        Set<Colour> colours;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        @Column(name = "amount", nullable = false)
        Map<Colour, Integer> amounts;

        @ElementCollection
        Set<Stamp> stamps;

        @ElementCollection
        @SortNatural
        SortedSet<Integer> sorted;

        @ManyToMany
        @MapKeyJoinColumn(name = "for_node")
        Map<Node, Node> nodes;

        @OneToMany
        List<Node> list;

        @OneToMany
        @JoinColumn(name = "collector_id", nullable = false)
        Set<Base> owned;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Colour colour;

        @JdbcTypeCode(SqlTypes.ARRAY)
        Colour[] palette;
    }

    /** Joined, with a discriminator. */
    @Entity
    @Table(name = "base")
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
    public static class Base {
        @Id
        Long id;
    }

    /** Its key has another name. */
    @Entity
    @Table(name = "derived")
    @PrimaryKeyJoinColumn(name = "base_id", foreignKey = @ForeignKey(name = "derived_is_base"))
    public static class Derived extends Base {
        Size size;
    }

    /** Its primary key takes in what it would be partitioned by. */
    @Entity
    @Table(name = "partitioned")
    public static class Partitioned {
        @Id
        Long id;

        @PartitionKey
        int part;

        @UpdateTimestamp(source = SourceType.DB)
        Instant touched;
    }

    /** No table. */
    @Entity
    @Subselect("select id from node")
    public static class Selected {
        @Id
        String id;
    }

    /** A view. */
    @Entity
    @Table(name = "node_view")
    @View(query = "select id from node")
    public static class Viewed {
        @Id
        String id;
    }
}
