package dev.autogen.diff.entity.sample.declared;

import dev.autogen.annotation.SqlIndex;
import jakarta.persistence.Entity;

@Entity
@SqlIndex(keys = {"level", "id"})
public class Member extends Guest {

    int level;
}
