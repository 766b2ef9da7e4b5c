package dev.autogen.diff.entity.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;
import org.jspecify.annotations.Nullable;

/**
 * Has Hibernate look into one class loader only. Its own service asks the system class loader too, where another version of
 * Hibernate may be. Classes are not initialised by being looked up: their static parts may expect a running application.
 */
final class OneLoader implements ClassLoaderService {

    private static final long serialVersionUID = 1L;

    private final transient ClassLoader loader;

    OneLoader(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Class<T> classForName(String name) {
        try {
            return (Class<T>) Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ClassLoadingException("Unable to load class [" + name + "]", e);
        }
    }

    @Override
    public @Nullable URL locateResource(String name) {
        return loader.getResource(withoutScheme(name));
    }

    @Override
    public @Nullable InputStream locateResourceStream(String name) {
        return loader.getResourceAsStream(withoutScheme(name));
    }

    @Override
    public List<URL> locateResources(String name) {
        try {
            return Collections.list(loader.getResources(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mappings may name a resource this way ({@code ClassLoaderServiceImpl.locateResource}). */
    private static String withoutScheme(String name) {
        String prefix = "classpath://";
        String path = name.toLowerCase(Locale.ROOT).startsWith(prefix) ? name.substring(prefix.length()) : name;
        return path.startsWith("/") ? path.substring(1) : path;
    }

    @Override
    public <S> Collection<S> loadJavaServices(Class<S> contract) {
        List<S> services = new ArrayList<>();
        ServiceLoader.load(contract, loader).forEach(services::add);
        return services;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T generateProxy(InvocationHandler handler, Class<?>... interfaces) {
        return (T) Proxy.newProxyInstance(loader, interfaces, handler);
    }

    @Override
    public @Nullable Package packageForNameOrNull(String name) {
        try {
            return Class.forName(name + ".package-info", false, loader).getPackage();
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    @Override
    public <T> T workWithClassLoader(Work<T> work) {
        return work.doWork(loader);
    }

    @Override
    public void stop() {
        // The loader belongs to whoever opened it.
    }
}
