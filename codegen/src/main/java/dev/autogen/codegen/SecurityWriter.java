package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.Command;
import dev.autogen.schema.Policy;
import dev.autogen.schema.Privilege;
import dev.autogen.schema.PrivilegeTarget;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.Roles;
import java.util.ArrayList;
import java.util.List;

/** Policies and privileges. */
final class SecurityWriter {

    private SecurityWriter() {}

    static Chain policy(Policy policy) {
        Chain chain = Chain.of("policy", Literal.text(policy.name()));
        if (!policy.isPermissive()) {
            chain = chain.then("restrictive");
        }
        if (policy.command() != Command.ALL) {
            chain = chain.then("command", Literal.constant(policy.command()));
        }
        if (!policy.roles().equals(Policy.EVERYBODY)) {
            chain = chain.then("to", roles(policy.roles()));
        }
        if (policy.using().isPresent()) {
            chain = chain.then("using", Literal.lines(policy.using().get()));
        }
        if (policy.withCheck().isPresent()) {
            chain = chain.then("withCheck", Literal.lines(policy.withCheck().get()));
        }
        return chain;
    }

    static Chain privileges(Privileges privileges) {
        boolean arePlain = privileges.privileges().stream()
                .allMatch(privilege -> privilege.columns().isEmpty());
        List<JavaExpression> words = privileges.privileges().stream()
                .<JavaExpression>map(privilege -> arePlain ? Literal.text(privilege.word()) : privilege(privilege))
                .toList();
        Chain chain = on(Chain.of("privileges", words), privileges.target().orElseThrow())
                .then("to", roles(privileges.roles()));
        return privileges.isGrantable() ? chain.then("withGrantOption") : chain;
    }

    private static Chain privilege(Privilege privilege) {
        return Chain.of(
                "privilege", Arguments.of(Literal.text(privilege.word()), Arguments.texts(privilege.columns())));
    }

    private static Chain on(Chain chain, PrivilegeTarget target) {
        if (target instanceof PrivilegeTarget.One one) {
            return chain.then("on", ObjectWriter.object(one.object()));
        }
        if (target instanceof PrivilegeTarget.AllInSchema all) {
            return chain.then("onAll", Literal.constant(all.kind()), Literal.text(all.schema()));
        }
        if (target instanceof PrivilegeTarget.Later later) {
            List<JavaExpression> arguments = new ArrayList<>();
            arguments.add(Literal.constant(later.kind()));
            later.schema().ifPresent(schema -> arguments.add(Literal.text(schema)));
            Chain longer = chain.then("onLater", arguments);
            return later.creator()
                    .map(role -> longer.then("madeBy", role(role)))
                    .orElse(longer);
        }
        throw new AssertionError(target);
    }

    private static List<JavaExpression> roles(List<String> roles) {
        return roles.stream().<JavaExpression>map(SecurityWriter::role).toList();
    }

    /** The constants of {@code Ddl} are called like the words that they stand for. */
    private static Literal role(String role) {
        return Roles.isWord(role) ? new Literal(role, true) : Literal.text(role);
    }
}
