package dev.autogen.diff.entity.hibernate;

import java.lang.reflect.Constructor;
import org.hibernate.resource.beans.container.spi.BeanContainer;
import org.hibernate.resource.beans.container.spi.ContainedBean;
import org.hibernate.resource.beans.spi.BeanInstanceProducer;

/**
 * Makes converters and the like without the application's bean container. One that cannot be made, since the container would
 * hand things to its constructor, comes without its constructor having run: a mapping asks it for nothing but its class.
 */
final class PlainBeans implements BeanContainer {

    @Override
    public <B> ContainedBean<B> getBean(
            Class<B> type, LifecycleOptions lifecycle, BeanInstanceProducer fallbackProducer) {
        return new Bean<>(type, made(type, fallbackProducer));
    }

    @Override
    public <B> ContainedBean<B> getBean(
            String name, Class<B> type, LifecycleOptions lifecycle, BeanInstanceProducer fallbackProducer) {
        return new Bean<>(type, made(type, fallbackProducer));
    }

    private static <B> B made(Class<B> type, BeanInstanceProducer producer) {
        try {
            return producer.produceBeanInstance(type);
        } catch (RuntimeException | LinkageError e) {
            try {
                return allocated(type);
            } catch (ReflectiveOperationException impossible) {
                e.addSuppressed(impossible);
                throw e;
            }
        }
    }

    /** As objects are made when they are read from a stream; the JDK keeps that open to all ({@code jdk.unsupported}). */
    private static <B> B allocated(Class<B> type) throws ReflectiveOperationException {
        Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
        Object constructor = factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                .invoke(factory.getMethod("getReflectionFactory").invoke(null), type, Object.class.getConstructor());
        return type.cast(((Constructor<?>) constructor).newInstance());
    }

    @Override
    public void stop() {
        // Nothing was started.
    }

    private record Bean<B>(Class<B> type, B instance) implements ContainedBean<B> {

        @Override
        public B getBeanInstance() {
            return instance;
        }

        @Override
        public Class<B> getBeanClass() {
            return type;
        }
    }
}
