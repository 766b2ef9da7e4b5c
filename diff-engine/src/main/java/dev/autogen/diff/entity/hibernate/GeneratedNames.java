package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.StoredName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitConstraintNameSource;
import org.hibernate.boot.model.naming.ImplicitForeignKeyNameSource;
import org.hibernate.boot.model.naming.ImplicitIndexNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.ImplicitUniqueKeyNameSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells the names that Hibernate made up ({@code FK}, {@code UK} or {@code IDX} and a hash) from those that the mapping
 * or a naming strategy of the application's chose: it stands before the strategy and remembers what that made up.
 */
final class GeneratedNames {

    private static final ImplicitNamingStrategy STANDARD = ImplicitNamingStrategyJpaCompliantImpl.INSTANCE;

    private final Set<String> names = new HashSet<>();

    /** Returns a strategy that answers as the given one. A proxy, since each version of Hibernate adds methods. */
    ImplicitNamingStrategy watching(ImplicitNamingStrategy strategy) {
        return (ImplicitNamingStrategy) Proxy.newProxyInstance(
                GeneratedNames.class.getClassLoader(),
                new Class<?>[] {ImplicitNamingStrategy.class},
                (proxy, method, arguments) -> answer(strategy, method, arguments));
    }

    private @Nullable Object answer(ImplicitNamingStrategy strategy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        Object answer;
        try {
            answer = method.invoke(strategy, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (answer instanceof Identifier name
                && arguments != null
                && arguments[0] instanceof ImplicitConstraintNameSource source
                && source.getUserProvidedIdentifier() == null
                && name.equals(standardName(source))) {
            names.add(StoredName.folded(name.getText()));
        }
        return answer;
    }

    private static Identifier standardName(ImplicitConstraintNameSource source) {
        if (source instanceof ImplicitForeignKeyNameSource key) {
            return STANDARD.determineForeignKeyName(key);
        }
        return source instanceof ImplicitUniqueKeyNameSource key
                ? STANDARD.determineUniqueKeyName(key)
                : STANDARD.determineIndexName((ImplicitIndexNameSource) source);
    }

    /** Returns the name as PostgreSQL stores it, where somebody chose it. */
    Optional<String> chosen(@Nullable Identifier name) {
        return Optional.ofNullable(name)
                .filter(identifier -> !names.contains(StoredName.folded(identifier.getText())))
                .map(StoredNames::stored);
    }
}
