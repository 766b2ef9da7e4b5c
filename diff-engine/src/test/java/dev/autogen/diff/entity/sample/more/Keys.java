package dev.autogen.diff.entity.sample.more;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Ids that refer to other entities, and ids that nobody numbers. */
public final class Keys {

    private Keys() {}

    /** Numbered by Hibernate alone. */
    @Entity
    @Table(name = "by_uuid")
    public static class ByUuid {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;
    }

    /** One part of its id is another entity. */
    @Entity
    @Table(name = "membership")
    @IdClass(MembershipId.class)
    public static class Membership {
        @Id
        @ManyToOne
        ByUuid member;

        @Id
        @Column(length = 20)
        String club;
    }

    /** The id of a membership. */
    public record MembershipId(UUID member, String club) implements Serializable {}

    /** Takes one part of its embedded id from the entity that it refers to. */
    @Entity
    @Table(name = "room")
    public static class Room {
        @EmbeddedId
        RoomId id;

        @MapsId("house")
        @ManyToOne
        ByUuid house;
    }

    /** The id of a room. */
    @Embeddable
    public record RoomId(UUID house, int number) implements Serializable {}

    /** One part of its embedded id is numbered. */
    @Entity
    @Table(name = "parcel")
    public static class Parcel {
        @EmbeddedId
        ParcelId id;
    }

    /** The id of a parcel. */
    @Embeddable
    public static class ParcelId implements Serializable {
        private static final long serialVersionUID = 1;

        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parcel_number")
        @SequenceGenerator(name = "parcel_number", sequenceName = "parcel_number", allocationSize = 5)
        Long number;

        int depot;
    }

    /** Has the id of a membership, all of it. */
    @Entity
    @Table(name = "badge")
    public static class Badge {
        @EmbeddedId
        RoomId id;

        @MapsId
        @OneToOne
        Room room;

        @OneToOne
        @PrimaryKeyJoinColumn
        Room same;
    }
}
