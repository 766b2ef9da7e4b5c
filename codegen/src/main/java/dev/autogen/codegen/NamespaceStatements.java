package dev.autogen.codegen;

import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.NamespaceOperation;
import dev.autogen.schema.QualifiedName;

/** The statements that are about PostgreSQL schemas. */
final class NamespaceStatements implements NamespaceOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement createNamespace(CreateNamespace operation) {
        return JavaStatement.about(
                "createSchema", QualifiedName.of(operation.name()), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement dropNamespace(DropNamespace operation) {
        return JavaStatement.about(
                "dropSchema", QualifiedName.of(operation.name()), Arguments.options(operation.options()));
    }
}
