package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a comparison is about, and what the database told of it beside.
 *
 * @param casts the changes that make the casts of the live enums
 * @param alike the views that have the same columns on both sides
 */
record Surroundings(Pairs.Pair<Schema> schemas, Map<QualifiedName, List<Change>> casts, Set<QualifiedName> alike) {}
