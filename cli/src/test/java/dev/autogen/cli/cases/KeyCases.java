package dev.autogen.cli.cases;

import java.util.List;

/** Keys, checks, indexes and references that change. */
public final class KeyCases {

    public static final List<DiffCase> ALL = List.of(
            DiffCase.of("keys", """
                    @Entity @Table(indexes = {@Index(name = "i1", columnList = "a"), @Index(name = "i2", columnList = "b"), @Index(columnList = "a, b")}, uniqueConstraints = {@UniqueConstraint(name = "u1", columnNames = "c"), @UniqueConstraint(name = "u2", columnNames = "d")})
                    class Thing {
                        @Id long id;
                        String a;
                        String b;
                        String c;
                        String d;
                        @Column(unique = true) String email;
                        String login;
                    }
                    """, """
                    insert into thing (id, a, b) values (1, 'a', 'b');
                    """, """
                    @Entity @Table(indexes = {@Index(name = "i2", columnList = "a"), @Index(name = "i1", columnList = "b"), @Index(columnList = "b, a")}, uniqueConstraints = {@UniqueConstraint(name = "u2", columnNames = "c"), @UniqueConstraint(name = "u1", columnNames = "d")})
                    class Thing {
                        @Id long id;
                        String a;
                        String b;
                        String c;
                        String d;
                        String email;
                        @Column(unique = true) String login;
                    }
                    """, """
                    removed index idx89m6kivltuit8v4mpdj2j3gf8 on thing
                    removed unique constraint thing_email_key on thing
                    changed name of constraint u1 on thing -> u2; name of constraint u2 on thing -> u1
                    changed name of index i2 on thing -> i1; name of index i1 on thing -> i2
                    added unique constraint thing_login_key on thing
                    added index thing_b_a_idx on thing
                    """),
            DiffCase.of("references", """
                    @Entity
                    class Parent {
                        @Id long id;
                        @OneToMany @JoinColumn(name = "owner", nullable = false) Set<Parent> owned;
                    }
                    @Entity
                    class Thing {
                        @Id long id;
                        @ManyToOne Parent deleted;
                        @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Parent kept;
                        @ManyToOne Parent one;
                        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "FK_Named")) Parent named;
                        @ElementCollection List<String> words;
                        @ManyToMany List<Parent> many;
                    }
                    @Entity class Key { @Id long id; @Embedded Money money; }
                    @Embeddable class Money { BigDecimal amount; }
                    @Entity class Door { @Id long id; @ManyToOne Key key; }
                    """, """
                    insert into parent (id, owner) values (1, 1);
                    insert into thing (id, one_id) values (1, 1);
                    """, """
                    @Entity class Parent { @Id long id; @OneToMany @JoinColumn(name = "owner") Set<Parent> owned; }
                    @Entity
                    class Thing {
                        @Id long id;
                        @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Parent deleted;
                        @ManyToOne Parent kept;
                        @OneToOne Parent one;
                        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_other")) Parent named;
                        @ElementCollection Set<String> words;
                        @ManyToMany Set<Parent> many;
                    }
                    @Entity class Key { @Id UUID id; @Embedded Money money; }
                    @Embeddable class Money { BigDecimal amount; @Column(length = 3) String currency; }
                    @Entity class Door { @Id long id; @ManyToOne Key key; }
                    """, """
                    removed foreign key fko1j922y9tvib9asbkb7wjvm1c on door
                    removed foreign key fk5vana93chjug3sn8yi498682b on thing
                    removed foreign key fkkpdlidh921kt083hqt5g68xan on thing
                    changed column door.key_id type bigint -> uuid
                    added column key.currency
                    changed column key.id type bigint -> uuid
                    changed column parent.owner not null -> nullable
                    changed name of constraint fk_named on thing -> fk_other
                    added unique constraint thing_one_id_key on thing
                    added primary key thing_parent_pkey on thing_parent
                    added unique constraint thing_words_thing_id_words_key on thing_words
                    added foreign key door_key_id_fkey on door
                    added foreign key thing_deleted_id_fkey on thing
                    added foreign key thing_kept_id_fkey on thing
                    """),
            DiffCase.of("ids", """
                    @Embeddable record Key(long b, String a) {}
                    @Entity class Thing { @EmbeddedId Key key; String name; }
                    @IdClass(K2.class) @Entity class Other { @Id long b; @Id String a; @ManyToOne Thing thing; }
                    class K2 implements java.io.Serializable {
                        long b;
                        String a;
                        public boolean equals(Object o) { return true;
                        } public int hashCode() { return 1;
                        };
                    }
                    @Entity class Child { @Id long id; @OneToOne Other other; }
                    """, """
                    select 1;
                    """, """
                    @Embeddable record Key(long b, String a, int c) {}
                    @Entity class Thing { @EmbeddedId Key key; String name; }
                    @IdClass(K2.class) @Entity class Other { @Id long b; @Id String a; @ManyToOne Thing thing; }
                    class K2 implements java.io.Serializable {
                        long b;
                        String a;
                        public boolean equals(Object o) { return true;
                        } public int hashCode() { return 1;
                        };
                    }
                    @Entity
                    class Child {
                        @Id long id;
                        @OneToOne @JoinColumns({@JoinColumn(name = "ob"), @JoinColumn(name = "oa")}) Other other;
                    }
                    """, """
                    removed foreign key fkalgqpwqehu40gsmc7b0tueb7n on child
                    removed foreign key fk87untv5lju8orsgb5su4y75hf on other
                    removed unique constraint child_other_a_other_b_key on child
                    added column child.oa
                    added column child.ob
                    added unique constraint child_ob_oa_key on child
                    removed column child.other_a
                    removed column child.other_b
                    added column other.thing_c
                    removed primary key thing_pkey on thing
                    added column thing.c
                    added primary key thing_pkey on thing
                    added foreign key child_oa_ob_fkey on child
                    added foreign key other_thing_c_thing_b_thing_a_fkey on other
                    """),
            DiffCase.of("checks", """
                    @Entity @Check(constraints = "a < b") @Check(name = "named_one", constraints = "a > 0 and b between 1 and 10")
                    class Thing {
                        @Id long id;
                        int a;
                        int b;
                        @Check(constraints = "c in ('x', 'y')") String c;
                        @Column(check = @CheckConstraint(name = "d_ok", constraint = "d ~ '^[a-z]+$'")) String d;
                        @Check(constraints = "length(e) > 2 or e is null") String e;
                        @Check(constraints = "f not in (1, 2)") int f;
                        @Check(constraints = "g::text <> '' and coalesce(g, 'z') like 'z%'") String g;
                        @Check(constraints = "(h->>'a') is not null") @JdbcTypeCode(SqlTypes.JSON) Map<String, String> h;
                        @Check(constraints = "i > date '2000-01-01' and i < current_date + interval '1 day'") LocalDate i;
                    }
                    """, """
                    select 1;
                    """, """
                    @Entity @Check(constraints = "a <= b") @Check(name = "named_one", constraints = "a > 0 and b between 1 and 11")
                    class Thing {
                        @Id long id;
                        int a;
                        int b;
                        @Check(constraints = "c in ('x', 'y', 'z')") String c;
                        @Column(check = @CheckConstraint(name = "d_good", constraint = "d ~ '^[a-z]+$'")) String d;
                        String e;
                        @Check(constraints = "f not in (1, 2, 3)") int f;
                        @Check(constraints = "g::text <> '' and coalesce(g, 'z') like 'z%'") String g;
                        @Check(constraints = "(h->>'b') is not null") @JdbcTypeCode(SqlTypes.JSON) Map<String, String> h;
                        @Check(constraints = "i > date '2000-01-01' and i < current_date + interval '2 day'") LocalDate i;
                    }
                    """, """
                    removed check named_one on thing
                    removed check thing_c_check on thing
                    removed check thing_check on thing
                    removed check thing_e_check on thing
                    removed check thing_f_check on thing
                    removed check thing_h_check on thing
                    removed check thing_i_check on thing
                    changed name of constraint d_ok on thing -> d_good
                    added check thing_f_check on thing
                    added check thing_i_check on thing
                    added check thing_c_check on thing
                    added check thing_h_check on thing
                    added check thing_check on thing
                    added check named_one on thing
                    """),
            DiffCase.of("fk_names", """
                    @Entity class Parent { @Id long id; @Column(unique = true) String code; @NaturalId long number; }
                    @Entity
                    class Thing {
                        @Id long id;
                        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "FK_Thing_Parent")) Parent a;
                        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Parent b;
                        @ManyToOne @JoinColumn(referencedColumnName = "code") Parent c;
                        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "d_fk", foreignKeyDefinition = "foreign key (d_id) references parent (id) on update cascade deferrable initially deferred")) Parent d;
                        @ManyToOne @NotFound(action = NotFoundAction.IGNORE) Parent e;
                    }
                    """, """
                    insert into parent (id, code, number) values (1, '5', 5);
                    insert into thing (id, a_id, c_code) values (1, 1, '5');
                    """, """
                    @Entity class Parent { @Id long id; @Column(unique = true) String code; @NaturalId long number; }
                    @Entity
                    class Thing {
                        @Id long id;
                        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_other")) Parent a;
                        @ManyToOne Parent b;
                        @ManyToOne @JoinColumn(referencedColumnName = "number") Parent c;
                        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "d_fk")) Parent d;
                        @ManyToOne Parent e;
                    }
                    """, """
                    removed foreign key d_fk on thing
                    removed foreign key fkbuq0o4adkj6rpvcryeu8pekme on thing
                    added column thing.c_number
                    changed name of constraint fk_thing_parent on thing -> fk_other
                    removed column thing.c_code
                    added foreign key thing_b_id_fkey on thing
                    added foreign key thing_c_number_fkey on thing
                    added foreign key d_fk on thing
                    added foreign key thing_e_id_fkey on thing
                    """));

    private KeyCases() {}
}
