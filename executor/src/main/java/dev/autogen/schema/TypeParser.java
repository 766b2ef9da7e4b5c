package dev.autogen.schema;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the text of a type. */
final class TypeParser {

    private static final Map<String, TypeName> BY_NAME = byName();

    /** {@code timestamp(6) with time zone} has its modifier in the middle. */
    private static final Pattern BUILT_IN = Pattern.compile(
            "([a-z][a-z0-9_ ]*?) ?(?:\\( ?(-?[0-9]{1,9}(?: ?, ?-?[0-9]{1,9})*) ?\\))?( with(?:out)? time zone)?");

    /** Blanks, and as a group what is quoted: the blanks in it belong to a name. */
    private static final Pattern BLANKS = Pattern.compile("(\"[^\"]*\")|\\s+");

    private static final Pattern SPATIAL = Pattern.compile(
            "(geometry|geography) ?(?:\\( ?([a-z]+(?: ?z?m?)?)(?: ?, ?([0-9]+))? ?\\))?", Pattern.CASE_INSENSITIVE);

    /** The standard's spelling, which Hibernate uses (PostgreSQL manual, 8.15.1). */
    private static final Pattern STANDARD_ARRAY =
            Pattern.compile("(.+) array(?:\\[[0-9]+\\])?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ARRAY = Pattern.compile("(.+?) ?\\[[0-9]*\\]");

    /** {@code float(p)} counts bits: up to 24 it is real, up to 53 double precision (PostgreSQL manual, 8.1.3). */
    private static final Pattern FLOAT = Pattern.compile("float(?: ?\\( ?([0-9]+) ?\\))?");

    private static final int REAL_BITS = 24;

    private static final Pattern NAME =
            Pattern.compile("(?:(NAME)\\.)?(NAME)".replace("NAME", "[a-z_][a-z0-9_]*|\"(?:[^\"]++|\"\")+\""));

    private static final List<String> SHAPES = List.of(
            "Geometry",
            "Point",
            "LineString",
            "Polygon",
            "MultiPoint",
            "MultiLineString",
            "MultiPolygon",
            "GeometryCollection",
            "CircularString",
            "CompoundCurve",
            "CurvePolygon",
            "MultiCurve",
            "MultiSurface",
            "PolyhedralSurface",
            "Triangle",
            "Tin");

    private TypeParser() {}

    static SqlType parse(String text) {
        String trimmed = BLANKS.matcher(text.strip()).replaceAll(match -> match.group(1) == null ? " " : "$1");
        Optional<SqlType> element = arrayElement(trimmed);
        if (element.isPresent()) {
            SqlType inner = element.get();
            return inner instanceof SqlType.Array ? inner : new SqlType.Array(inner);
        }
        if (trimmed.equals(TypeName.INTERNAL_CHAR.sql())) {
            return SqlType.of(TypeName.INTERNAL_CHAR);
        }
        return builtIn(trimmed.toLowerCase(Locale.ROOT))
                .or(() -> spatial(trimmed))
                .orElseGet(() -> new SqlType.Raw(trimmed));
    }

    private static Optional<SqlType> arrayElement(String text) {
        for (Pattern pattern : List.of(ARRAY, STANDARD_ARRAY)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return Optional.of(parse(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<SqlType> builtIn(String text) {
        Matcher floating = FLOAT.matcher(text);
        if (floating.matches()) {
            boolean real = floating.group(1) != null && Integer.parseInt(floating.group(1)) <= REAL_BITS;
            return Optional.of(SqlType.of(real ? TypeName.REAL : TypeName.DOUBLE_PRECISION));
        }
        Matcher matcher = BUILT_IN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        TypeName name = BY_NAME.get(
                matcher.group(1) + Optional.ofNullable(matcher.group(3)).orElse(""));
        if (name == null) {
            return Optional.empty();
        }
        List<Integer> modifiers = modifiers(matcher.group(2));
        if (name == TypeName.BPCHAR && !modifiers.isEmpty()) {
            return Optional.of(new SqlType.BuiltIn(TypeName.CHAR, modifiers));
        }
        return modifiers.size() > name.maxModifiers()
                ? Optional.empty()
                : Optional.of(new SqlType.BuiltIn(name, modifiers));
    }

    private static List<Integer> modifiers(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList();
    }

    private static Optional<SqlType> spatial(String text) {
        Matcher matcher = SPATIAL.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        SqlType.Spatial.Family family =
                SqlType.Spatial.Family.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        Optional<String> shape = Optional.ofNullable(matcher.group(2)).map(TypeParser::shape);
        int srid = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        // SRID 0 means "unknown" to PostGIS, which does not write it.
        return Optional.of(new SqlType.Spatial(family, shape, srid == 0 ? OptionalInt.empty() : OptionalInt.of(srid)));
    }

    /** Returns the shape as PostGIS writes it, {@code PointZM} for {@code point zm}. */
    static String shape(String text) {
        String solid = text.replace(" ", "");
        for (String known : SHAPES) {
            for (String dimension : List.of("", "Z", "M", "ZM")) {
                if ((known + dimension).equalsIgnoreCase(solid)) {
                    return known + dimension;
                }
            }
        }
        return text;
    }

    /** Returns the name that the text is, where it is one and PostgreSQL can have it. */
    static Optional<QualifiedName> name(String text) {
        Matcher matcher = NAME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> schema = Optional.ofNullable(matcher.group(1)).map(TypeParser::unquoted);
        String name = unquoted(matcher.group(2));
        boolean canBe = Stream.concat(schema.stream(), Stream.of(name)).allMatch(Names::isLegal);
        return canBe ? Optional.of(new QualifiedName(schema, name)) : Optional.empty();
    }

    private static String unquoted(String identifier) {
        return identifier.startsWith("\"")
                ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
                : identifier;
    }

    private static Map<String, TypeName> byName() {
        Map<String, TypeName> names = new HashMap<>();
        for (TypeName name : TypeName.values()) {
            names.put(name.sql(), name);
            name.aliases().forEach(alias -> names.put(alias, name));
        }
        return Map.copyOf(names);
    }
}
