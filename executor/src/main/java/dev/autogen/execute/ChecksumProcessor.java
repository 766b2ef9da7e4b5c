package dev.autogen.execute;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes beside each compiled revision what its source was, as {@code R_x.checksum}: so an application that runs
 * revisions from its jar finds out, as one that has the sources does, that a revision was changed after it ran.
 *
 * <p>javac 17 to 22 finds it by itself on the class path, or on the processor path where one is named. From 23 on
 * processors must be asked for: {@code -proc:full}, or its place on the processor path. Without it, and under compilers
 * that do not show their sources, as Eclipse's, revisions run all the same and have no checksum.
 */
public final class ChecksumProcessor extends AbstractProcessor {

    private static final String ANNOTATION = "dev.autogen.revision.Revision.Info";

    /** Follows the name of the class, in place of {@code .class}. */
    static final String EXTENSION = ".checksum";

    private boolean isAlone;

    public ChecksumProcessor() {}

    /** All: the compiler warns of annotations that no processor claims, once there is any processor. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        isAlone = isOnlyProcessor();
    }

    /** Claims all annotations where nobody else could want them, so that no warning comes of its being there. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        TypeElement annotation = processingEnv.getElementUtils().getTypeElement(ANNOTATION);
        if (annotation != null) {
            for (Element type : round.getElementsAnnotatedWith(annotation)) {
                if (type.getEnclosingElement().getKind() == ElementKind.PACKAGE) {
                    write((TypeElement) type);
                }
            }
        }
        return isAlone;
    }

    private void write(TypeElement type) {
        Optional<String> source = source(type);
        if (source.isEmpty()) {
            return;
        }
        String packageName = processingEnv
                .getElementUtils()
                .getPackageOf(type)
                .getQualifiedName()
                .toString();
        try (Writer file = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, packageName, type.getSimpleName() + EXTENSION, type)
                .openWriter()) {
            file.write(SourceChecksum.of(source.get()));
        } catch (InvalidHeader notJava) {
            // The compiler has its own words for it.
            return;
        } catch (IOException exception) {
            // No reason to fail somebody's build: the revision runs without it.
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.NOTE, "no checksum for " + type + ": " + exception);
        }
    }

    private Optional<String> source(TypeElement type) {
        try {
            return CompiledSource.text(processingEnv, type);
        } catch (LinkageError | IllegalArgumentException | IOException notJavac) {
            return Optional.empty();
        }
    }

    private static boolean isOnlyProcessor() {
        ClassLoader loader = ChecksumProcessor.class.getClassLoader();
        if (loader == ClassLoader.getSystemClassLoader()) {
            // A compiler within a program that has autogen itself: its other processors are known to another loader.
            return false;
        }
        try {
            return ServiceLoader.load(Processor.class, loader).stream()
                    .allMatch(provider -> provider.type() == ChecksumProcessor.class);
        } catch (ServiceConfigurationError | LinkageError unknown) {
            return false;
        }
    }
}
