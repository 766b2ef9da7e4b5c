package dev.autogen.diff.entity.sample.declared;

import dev.autogen.annotation.RenamedFrom;
import dev.autogen.annotation.SqlIndex;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "guest")
@SecondaryTable(name = "guest_note")
@Inheritance(strategy = InheritanceType.JOINED)
@RenamedFrom({"visitor", "\"Person\""})
@SqlIndex(name = "guest_email_idx", keys = "lower(email) text_pattern_ops", unique = true, where = "(email <> '')")
@SqlIndex(
        keys = {"familyName collate \"C\"", "(email) desc nulls last"},
        include = "address.street")
@SqlIndex(keys = "address.position", using = "gist", where = "street_name is not null")
@SqlIndex(keys = "note", table = "guest_note", nullsNotDistinct = true, unique = true)
@SqlIndex(keys = "likes", table = "guest_likes")
public class Guest extends Recorded {

    @Id
    long id;

    @Column(name = "family_name")
    String familyName;

    String email;

    @Embedded
    Place address;

    @Column(table = "guest_note")
    String note;

    @ElementCollection
    @CollectionTable(name = "guest_likes")
    @Column(name = "liked")
    Set<String> likes;
}
