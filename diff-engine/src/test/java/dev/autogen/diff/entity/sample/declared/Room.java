package dev.autogen.diff.entity.sample.declared;

import dev.autogen.annotation.SqlIndex;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@SqlIndex(keys = "tags", using = "gin")
@SqlIndex(keys = "details jsonb_path_ops", using = "gin", with = "fastupdate = off")
@SqlIndex(keys = "guest")
public class Room extends Recorded {

    @Id
    long id;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> details;

    @ManyToOne
    @JoinColumn(name = "guest_id")
    Guest guest;
}
