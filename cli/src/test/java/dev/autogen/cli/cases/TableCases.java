package dev.autogen.cli.cases;

import java.util.List;

/** Tables that come and go, and names that must be quoted or cut. */
public final class TableCases {

    public static final List<DiffCase> ALL = List.of(
            DiffCase.of("tables_and_schema", """
                    @Entity class Keep { @Id @GeneratedValue long id; @ManyToOne A a; }
                    @Entity
                    class A {
                        @Id @GeneratedValue long id;
                        @ManyToOne B b;
                        @ManyToOne A self;
                        @Column(unique = true) String u;
                    }
                    @Entity
                    class B {
                        @Id @GeneratedValue long id;
                        @ManyToOne C c;
                        @ManyToOne Keep keep;
                        @ElementCollection List<String> words;
                    }
                    @Entity class C { @Id @GeneratedValue long id; @ManyToOne A a; }
                    @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
                    class Node {
                        @Id @GeneratedValue(strategy = GenerationType.IDENTITY) int id;
                    }
                    @Entity @DiscriminatorValue("2") class Leaf extends Node { int x; }
                    """, """
                    insert into a (id) values (1);
                    insert into keep (id, a_id) values (nextval('keep_seq'), 1);
                    """, """
                    @Entity
                    class Keep {
                        @Id @GeneratedValue @SequenceGenerator(allocationSize = 20) long id;
                        @ManyToMany Set<Keep> others;
                        @ElementCollection @OrderColumn List<String> words;
                        @ElementCollection Map<String, Integer> map;
                        @ManyToOne Outside outside;
                    }
                    @Entity @Table(schema = "other")
                    class Outside {
                        @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", schema = "other", sequenceName = "outside_numbers") long id;
                        @ManyToOne Keep keep;
                        @Version int version;
                        @CreationTimestamp Instant created;
                    }
                    @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
                    class Node {
                        @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
                    }
                    @Entity @DiscriminatorValue("2") class Leaf extends Node { int x; }
                    @Entity @DiscriminatorValue("3")
                    class Branch extends Node {
                        @ManyToOne(optional = false) Node top;
                    }
                    """, """
                    added schema other
                    added sequence other.outside_numbers
                    changed sequence keep_seq
                    removed foreign key fk5nvds0of01b9m3nh4j7p2t8dx on keep
                    removed foreign key fkbtqctgqy85qg0edoesls4c8l0 on c
                    removed table b_words
                    removed table a
                    removed table b
                    removed table c
                    added table keep_keep
                    added table keep_map
                    added table keep_words
                    added table other.outside
                    added column keep.outside_id
                    removed column keep.a_id
                    removed check node_dtype_check on node
                    added column node.top_id
                    changed column node.id type integer -> bigint
                    added check node_dtype_check on node
                    added check node_check1 on node
                    added foreign key keep_outside_id_fkey on keep
                    added foreign key node_top_id_fkey on node
                    removed sequence a_seq
                    removed sequence b_seq
                    removed sequence c_seq
                    """),
            DiffCase.of("collections_added", """
                    @Entity class Tag { @Id long id; }
                    @Entity class Thing { @Id @GeneratedValue long id; }
                    """, """
                    insert into tag values (1);
                    insert into thing values (nextval('thing_seq'));
                    """, """
                    @Entity class Tag { @Id long id; }
                    @Embeddable class Address { String street; @Column(nullable = false) String city; }
                    @Entity
                    class Thing {
                        @Id @GeneratedValue long id;
                        @ManyToMany Set<Tag> tags;
                        @ManyToMany List<Tag> list;
                        @ManyToMany @OrderColumn List<Tag> ordered;
                        @ElementCollection Set<String> words;
                        @ElementCollection List<String> lines;
                        @ElementCollection @OrderColumn List<String> ordlines;
                        @ElementCollection Map<String, Integer> map;
                        @ElementCollection Set<Address> addresses;
                        @OneToMany Set<Tag> owned;
                        @OneToMany @JoinColumn(name = "thing") Set<Tag> joined;
                        @ElementCollection @CollectionTable(name = "coll", uniqueConstraints = @UniqueConstraint(columnNames = {"thing_id", "v"})) @Column(name = "v") List<String> coll;
                    }
                    """, """
                    added table coll
                    added table thing_addresses
                    added table thing_lines
                    added table thing_map
                    added table thing_ordlines
                    added table thing_tag
                    added table thing_words
                    added column tag.thing
                    added foreign key tag_thing_fkey on tag
                    """),
            DiffCase.of("names", """
                    @Entity @Table(name = "`Order`")
                    class Order {
                        @Id @GeneratedValue @Column(name = "`Id`") long id;
                        @Column(name = "`select`", unique = true) String select;
                        @Column(name = "`Mixed Case`") String mixed;
                        @ManyToOne @JoinColumn(name = "`Parent`") Order parent;
                        @Enumerated(EnumType.STRING) @Column(name = "`Kind`") Kind kind;
                    }
                    enum Kind { A, B }
                    @Entity @Table(name = "a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_than_63_bytes", indexes = @Index(name = "`Idx`", columnList = "CamelCase, id"))
                    class Thing {
                        @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
                        @Column(name = "another_very_long_column_name_that_is_also_longer_than_63_bytes_x", unique = true) String name;
                        @Column(name = "CamelCase") @Enumerated(EnumType.STRING) Kind kind;
                        @ManyToOne Thing aVeryLongReferenceWithAVeryLongNameSoThatTheForeignKeyIsCut;
                    }
                    """, """
                    insert into "Order" ("Id", "Mixed Case") values (1, 'm');
                    """, """
                    @Entity @Table(name = "`Order`")
                    class Order {
                        @Id @GeneratedValue @Column(name = "`Id`") long id;
                        @Column(name = "`select`") String select;
                        @Column(name = "`Mixed Case`", length = 20, nullable = false) String mixed;
                        @ManyToOne @JoinColumn(name = "`Parent`") @OnDelete(action = OnDeleteAction.CASCADE) Order parent;
                        @Enumerated(EnumType.STRING) @Column(name = "`Kind`") Kind kind;
                        @Column(name = "`Group`", columnDefinition = "int not null default 0") int group;
                    }
                    enum Kind { A, B, C }
                    @Entity @Table(name = "a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_than_63_bytes", indexes = @Index(name = "`Idx`", columnList = "CamelCase, id desc"))
                    class Thing {
                        @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
                        @Column(name = "another_very_long_column_name_that_is_also_longer_than_63_bytes_x", length = 30) String name;
                        @Column(name = "CamelCase") @Enumerated(EnumType.STRING) Kind kind;
                        @OneToOne Thing aVeryLongReferenceWithAVeryLongNameSoThatTheForeignKeyIsCut;
                    }
                    """, """
                    removed foreign key fkfkmayxv91vr7koknu3g60asi4 on Order
                    removed check Order_Kind_check on Order
                    removed unique constraint Order_select_key on Order
                    added column Order.Group
                    changed column Order.Mixed Case type varchar(255) -> varchar(20), nullable -> not null
                    added check Order_Kind_check on Order
                    removed index idx on a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_t
                    removed unique constraint a_very_long_table_name_that_g_another_very_long_column_name_key on a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_t
                    removed check a_very_long_table_name_that_goes_on_and_on_unti_camelcase_check on a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_t
                    changed column a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_t.another_very_long_column_name_that_is_also_longer_than_63_bytes type varchar(255) -> varchar(30)
                    added unique constraint a_very_long_table_name_that_g_averylongreferencewithaverylo_key on a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_t
                    added check a_very_long_table_name_that_goes_on_and_on_unti_camelcase_check on a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_t
                    added index idx on a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_t
                    added foreign key Order_Parent_fkey on Order
                    """));

    private TableCases() {}
}
