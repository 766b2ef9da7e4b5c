package dev.autogen.diff.entity.sample.declared;

import dev.autogen.annotation.RenamedFrom;
import dev.autogen.annotation.SqlIndex;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** Each table of an heir gets the index; a joined heir of an heir has no such column. */
@MappedSuperclass
@SqlIndex(keys = "recordedAt", using = "brin", with = "pages_per_range = 16")
public abstract class Recorded {

    @Column(name = "recorded_at")
    @RenamedFrom("created")
    Instant recordedAt;
}
