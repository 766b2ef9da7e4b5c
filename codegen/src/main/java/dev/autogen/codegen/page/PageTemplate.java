package dev.autogen.codegen.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * A page that comes with autogen. What is filled into one whose name ends with {@code .ftlh} is escaped, wherever it comes
 * from.
 */
public final class PageTemplate {

    private static final Configuration CONFIGURATION = configuration();

    private final String name;

    private PageTemplate(String name) {
        this.name = name;
    }

    /** Returns the template of that name, which lies beside this class. */
    public static PageTemplate named(String name) {
        return new PageTemplate(name);
    }

    /** Returns the page. */
    public String fill(Map<String, Object> variables) {
        try {
            StringWriter text = new StringWriter();
            CONFIGURATION.getTemplate(name).process(variables, text);
            return text.toString();
        } catch (TemplateException problem) {
            throw new IllegalStateException("page " + name + " not filled: " + problem.getMessage(), problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new ClassTemplateLoader(PageTemplate.class, ""));
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }
}
