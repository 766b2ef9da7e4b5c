package dev.autogen.diff.entity.sample.sql;

/** Carries no annotation. */
public class Member {

    Long id;

    String name;
}
