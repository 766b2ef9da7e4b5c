package dev.autogen.diff.entity.sample.recent;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.SqlTypes;

/** Told when it was deleted, and what its other tables must hold. */
@Entity
@Table(name = "recent")
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "deleted_at")
@SecondaryTable(
        name = "recent_detail",
        check = @CheckConstraint(name = "recent_detail_known", constraint = "detail <> ''"),
        comment = "the rest")
public class Recent {

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    List<Labelled> listed;

    @Column(table = "recent_detail", secondPrecision = 3)
    Instant since;

    @Column(table = "recent_detail", comment = "what else there is")
    String detail;

    @ElementCollection
    Set<String> words;

    @ManyToMany
    @JoinTable(
            name = "recent_friends",
            joinColumns = @JoinColumn(name = "one", comment = "whose friend"),
            comment = "who knows whom",
            check = @CheckConstraint(name = "recent_no_own_friend", constraint = "one <> friends_id"))
    Set<Recent> friends;

    /** Part of a JSON array. */
    @Embeddable
    public static class Labelled {
        String label;
        int weight;
    }
}
