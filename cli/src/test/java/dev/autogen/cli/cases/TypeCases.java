package dev.autogen.cli.cases;

import java.util.List;

/** Columns that get another type, default, label or expression. */
public final class TypeCases {

    public static final List<DiffCase> ALL = List.of(
            DiffCase.of("wider_and_narrower", """
                    @Entity
                    class Thing {
                        @Id long id;
                        int amount;
                        short number;
                        @Column(length = 20) String code;
                        @Column(length = 50) String name;
                        @Column(precision = 10, scale = 2) BigDecimal price;
                        float weight;
                        String required;
                        @Column(nullable = false) String optional;
                        LocalDateTime at;
                        LocalTime time;
                        int[] numbers;
                        @Collate("C") String sorted;
                    }
                    """, """
                    insert into thing (id, amount, number, code, name, weight, required, optional, at, numbers) values (1, 2, 3, 'c', 'n', 1.5, 'r', 'o', now(), '{1}');
                    """, """
                    @Entity
                    class Thing {
                        @Id long id;
                        long amount;
                        int number;
                        @Column(length = 300) String code;
                        @Column(length = 30) String name;
                        @Column(precision = 12, scale = 3) BigDecimal price;
                        double weight;
                        @Column(nullable = false) String required;
                        String optional;
                        Instant at;
                        @Column(secondPrecision = 3) LocalTime time;
                        long[] numbers;
                        String sorted;
                    }
                    """, """
                    changed column thing.number type smallint -> integer
                    changed column thing.price type numeric(10, 2) -> numeric(12, 3)
                    changed column thing.time type time(0) -> time(3)
                    changed column thing.weight type real -> double precision
                    changed column thing.amount type integer -> bigint
                    changed column thing.at type timestamp(6) -> timestamptz(6)
                    changed column thing.name type varchar(50) -> varchar(30)
                    changed column thing.code type varchar(20) -> varchar(300)
                    changed column thing.optional not null -> nullable
                    changed column thing.required nullable -> not null
                    changed column thing.sorted collation C -> default
                    changed column thing.numbers type integer[] -> bigint[]
                    """),
            DiffCase.of("other_types", """
                    @Entity
                    class Thing {
                        @Id long id;
                        String number;
                        UUID key;
                        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> json;
                        long flag;
                        boolean counted;
                        @Column(columnDefinition = "integer") Integer serial;
                        List<String> words;
                        @ColumnDefault("'1'") String level;
                        @ColumnDefault("2") int rank;
                        @Lob String story;
                        @Lob byte[] image;
                        byte[] data;
                        Duration pause;
                        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration wait;
                    }
                    """, """
                    insert into thing (id, number, key, json, flag, counted, words, level, story, image, data, pause, wait) values (1, '7', gen_random_uuid(), '{}', 1, true, '{"1"}', '5', lo_from_bytea(0, 'abc'), lo_from_bytea(0, 'abc'), 'x', 5000000000, '5 seconds');
                    """, """
                    @Entity
                    class Thing {
                        @Id long id;
                        int number;
                        String key;
                        String json;
                        boolean flag;
                        long counted;
                        UUID serial;
                        List<Integer> words;
                        @ColumnDefault("1") int level;
                        @ColumnDefault("'2'") String rank;
                        String story;
                        byte[] image;
                        @Lob byte[] data;
                        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration pause;
                        Duration wait;
                    }
                    """, """
                    changed column thing.flag type bigint -> boolean
                    changed column thing.level type varchar(255) -> integer, default '1'::character varying -> 1, nullable -> not null
                    changed column thing.number type varchar(255) -> integer, nullable -> not null
                    changed column thing.wait type interval second(6) -> numeric(21, 0)
                    changed column thing.counted type boolean -> bigint
                    changed column thing.pause type numeric(21, 0) -> interval second(6)
                    changed column thing.serial type integer -> uuid
                    changed column thing.json type jsonb -> varchar(255)
                    changed column thing.key type uuid -> varchar(255)
                    changed column thing.rank type integer -> varchar(255), default 2 -> '2', not null -> nullable
                    changed column thing.story type oid -> varchar(255)
                    changed column thing.data type bytea -> oid
                    changed column thing.image type oid -> bytea
                    changed column thing.words type varchar(255)[] -> integer[]
                    """),
            DiffCase.of("defaults", """
                    @Entity
                    class Thing {
                        @Id long id;
                        @ColumnDefault("5") int a;
                        @ColumnDefault("'x'") String b;
                        @ColumnDefault("true") boolean c;
                        @ColumnDefault("now()") Instant d;
                        String e;
                        @ColumnDefault("0") BigDecimal f;
                        @ColumnDefault("5") Float g;
                        @ColumnDefault("'14 days'") @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration h;
                        @ColumnDefault("'{}'") @JdbcTypeCode(SqlTypes.JSON) Map<String, String> i;
                        @ColumnDefault("'{}'") int[] j;
                        @Column(columnDefinition = "timestamp default current_timestamp") LocalDateTime k;
                        @Column(columnDefinition = "varchar(30) default 'abc' not null") String l;
                    }
                    """, """
                    insert into thing (id) values (1);
                    """, """
                    @Entity
                    class Thing {
                        @Id long id;
                        @ColumnDefault("7") int a;
                        @ColumnDefault("'y'") String b;
                        @ColumnDefault("false") boolean c;
                        @ColumnDefault("now()") Instant d;
                        @ColumnDefault("'e'") String e;
                        BigDecimal f;
                        @ColumnDefault("5.5") Float g;
                        @ColumnDefault("'15 days'") @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration h;
                        @ColumnDefault("'{\\"a\\": 1}'") @JdbcTypeCode(SqlTypes.JSON) Map<String, String> i;
                        @ColumnDefault("'{1}'") int[] j;
                        @Column(columnDefinition = "timestamp default current_timestamp not null") LocalDateTime k;
                        @Column(columnDefinition = "varchar(31) default 'abc'") String l;
                    }
                    """, """
                    changed column thing.a default 5 -> 7
                    changed column thing.c default true -> false
                    changed column thing.f default 0 -> none
                    changed column thing.g default 5 -> 5.5
                    changed column thing.h default '14 days'::interval second(6) -> '15 days'
                    changed column thing.k nullable -> not null
                    changed column thing.b default 'x'::character varying -> 'y'
                    changed column thing.e default none -> 'e'
                    changed column thing.l type varchar(30) -> varchar(31), not null -> nullable
                    changed column thing.i default '{}'::jsonb -> '{"a": 1}'
                    changed column thing.j default '{}'::integer[] -> '{1}'
                    """),
            DiffCase.of("labels", """
                    enum State { NEW, DONE }
                    @Entity @Table(indexes = {@Index(name = "plain", columnList = "state, name desc"), @Index(name = "fresh", columnList = "(case when state = 'NEW' then name end)")}) @Check(constraints = "state <> 'NEW' or name is not null")
                    class Thing {
                        @Id long id;
                        String name;
                        @Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) State state;
                        @Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) @ColumnDefault("'NEW'") State other;
                        @JdbcTypeCode(SqlTypes.ARRAY) State[] many;
                        @Enumerated(EnumType.STRING) State text;
                        State number;
                    }
                    """, """
                    insert into thing (id, name, state, other, many, text, number) values (1, 'n', 'NEW', 'DONE', '{0}', 'DONE', 1);
                    """, """
                    enum State { NEW, DONE, LATE }
                    @Entity @Table(indexes = {@Index(name = "plain", columnList = "state, name desc"), @Index(name = "fresh", columnList = "(case when state = 'NEW' then name end)")}) @Check(constraints = "state <> 'NEW' or name is not null")
                    class Thing {
                        @Id long id;
                        String name;
                        @Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) State state;
                        @Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) @ColumnDefault("'NEW'") State other;
                        @JdbcTypeCode(SqlTypes.ARRAY) State[] many;
                        @Enumerated(EnumType.STRING) State text;
                        State number;
                    }
                    """, """
                    changed enum state from [DONE, NEW] to [DONE, LATE, NEW]
                    removed check thing_number_check on thing
                    removed check thing_text_check on thing
                    added check thing_number_check on thing
                    added check thing_text_check on thing
                    """),
            DiffCase.of("named_enum_to_string", """
                    enum State { NEW, DONE }
                    @Entity
                    class Thing {
                        @Id long id;
                        @Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) State state;
                        @Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) State gone;
                    }
                    """, """
                    insert into thing (id, state) values (1, 'NEW');
                    """, """
                    enum State { NEW, DONE }
                    @Entity class Thing { @Id long id; @Enumerated(EnumType.STRING) State state; }
                    """, """
                    changed column thing.state type state -> varchar(255)
                    added check thing_state_check on thing
                    removed column thing.gone
                    removed enum state
                    """),
            DiffCase.of("types_under_expressions", """
                    @Entity @Table(indexes = @Index(name = "low", columnList = "(lower(name))")) @Check(constraints = "length(name) > 0")
                    class Thing {
                        @Id long id;
                        String name;
                        @Check(constraints = "kind in ('A', 'B') and kind <> 'C'") String kind;
                        @Check(constraints = "number in (1, 2)") int number;
                        @Check(constraints = "part > 0") int part;
                    }
                    """, """
                    insert into thing (id, name, kind, number, part) values (1, 'n', 'A', 2, 1);
                    """, """
                    @Entity @Table(indexes = @Index(name = "low", columnList = "(lower(name))")) @Check(constraints = "length(name) > 0")
                    class Thing {
                        @Id long id;
                        @Column(length = 300) String name;
                        @Check(constraints = "kind in ('A', 'B') and kind <> 'C'") @Column(columnDefinition = "text") String kind;
                        @Check(constraints = "number in (1, 2)") long number;
                        @Check(constraints = "part > 0") double part;
                    }
                    """, """
                    changed column thing.part type integer -> double precision; column thing.number type integer -> bigint; column thing.name type varchar(255) -> varchar(300); column thing.kind type varchar(255) -> text
                    """),
            DiffCase.of("generated_columns", """
                    @Entity
                    class Thing {
                        @Id long id;
                        String first;
                        String last;
                        @Column(name = "fullname", columnDefinition = "varchar(255) generated always as (first || ' ' || last) stored") String full;
                        int a;
                        int b;
                        @Column(columnDefinition = "int generated always as (a + b) stored") int sum;
                        @Generated @ColumnDefault("now()") Instant created;
                        @Column(columnDefinition = "int generated always as (a * 2) stored") int twice;
                        @GeneratedColumn("a - b") int kept;
                    }
                    """, """
                    insert into thing (id, first, last, a, b) values (1, 'f', 'l', 1, 2);
                    """, """
                    @Entity
                    class Thing {
                        @Id long id;
                        String first;
                        String last;
                        @Column(name = "fullname", columnDefinition = "varchar(255) generated always as (last || ', ' || first) stored") String full;
                        int a;
                        int b;
                        int sum;
                        @Generated @ColumnDefault("now()") Instant created;
                        @Column(columnDefinition = "int generated always as (a * 2) stored") int twice;
                        @GeneratedColumn("a - b") int kept;
                        @Column(columnDefinition = "int generated always as (a * b) stored") int product;
                    }
                    """, """
                    changed column thing.sum generation
                    changed column thing.fullname generation
                    added column thing.product
                    """),
            DiffCase.of("generated_type_changes", """
                    @Entity @Table(indexes = @Index(columnList = "sum, a"))
                    class Thing {
                        @Id long id;
                        String first;
                        int a;
                        int b;
                        @Column(unique = true, columnDefinition = "int generated always as (a + b) stored") int sum;
                        @Column(columnDefinition = "varchar(255) generated always as (upper(first)) stored") String up;
                    }
                    """, """
                    insert into thing (id, first, a, b) values (1, 'f', 1, 2);
                    """, """
                    @Entity @Table(indexes = @Index(columnList = "sum, a"))
                    class Thing {
                        @Id long id;
                        @Column(length = 300) String first;
                        long a;
                        long b;
                        @Column(unique = true, columnDefinition = "bigint generated always as (a + b) stored") long sum;
                        @Column(columnDefinition = "bigint generated always as (a - b) stored") long diff;
                        @Column(columnDefinition = "varchar(300) generated always as (upper(first)) stored") String up;
                    }
                    """, """
                    removed index idxoaapxiap26kxifvjnpvnrxyxp on thing
                    removed unique constraint thing_sum_key on thing
                    changed column thing.a type integer -> bigint; column thing.b type integer -> bigint; column thing.first type varchar(255) -> varchar(300); column thing.sum generation; column thing.up generation
                    added column thing.diff
                    added unique constraint thing_sum_key on thing
                    added index thing_sum_a_idx on thing
                    """));

    private TypeCases() {}
}
