package dev.autogen.cli.project;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises Spring Boot and reads what it would tell Hibernate ({@code HibernateProperties}, {@code JpaProperties}). */
final class SpringBoot {

    /** Spring Boot 4 moved the first; Hibernate has both of the others from 7.0 on. */
    private static final List<String> IMPLICIT = List.of(
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy",
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy");

    private static final List<String> PHYSICAL = List.of(
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".properties");

    private final Libraries libraries;
    private final List<Path> places;
    private final Map<String, String> environment;

    private SpringBoot(Libraries libraries, List<Path> places, Map<String, String> environment) {
        this.libraries = libraries;
        this.places = places;
        this.environment = environment;
    }

    /**
     * Returns it where the class path has it.
     *
     * @param folder from which the application is started, where it looks for files of settings, too
     */
    static Optional<Framework> recognise(BuildOutput build, Path folder, Map<String, String> environment) {
        Libraries libraries = new Libraries(build.classPath());
        return libraries
                .version("spring-boot", "org/springframework/boot/SpringApplication.class")
                .map(version -> {
                    List<Path> places = Stream.concat(
                                    build.roots().stream().flatMap(root -> Stream.of(root, root.resolve("config"))),
                                    Stream.of(folder, folder.resolve("config")))
                            .toList();
                    return new SpringBoot(libraries, places, environment).framework("Spring Boot " + version);
                });
    }

    private Framework framework(String title) {
        Settings settings = settings();
        Map<String, String> hibernate = new LinkedHashMap<>();
        first(IMPLICIT).ifPresent(name -> hibernate.put("hibernate.implicit_naming_strategy", name));
        first(PHYSICAL).ifPresent(name -> hibernate.put("hibernate.physical_naming_strategy", name));
        hibernate.putAll(settings.below("spring.jpa.properties."));
        settings.value("spring.jpa.hibernate.naming.implicit-strategy")
                .ifPresent(name -> hibernate.put("hibernate.implicit_naming_strategy", name));
        settings.value("spring.jpa.hibernate.naming.physical-strategy")
                .ifPresent(name -> hibernate.put("hibernate.physical_naming_strategy", name));
        Optional<Login> login = settings.value("spring.datasource.url")
                .map(url -> new Login(
                        url,
                        settings.value("spring.datasource.username"),
                        settings.value("spring.datasource.password")));
        return Framework.of(title, hibernate, login).withMappingFiles(settings.list("spring.jpa.mapping-resources"));
    }

    private Optional<String> first(List<String> classes) {
        return classes.stream()
                .filter(name -> libraries.has(name.replace('.', '/') + ".class"))
                .findFirst();
    }

    /** Files of profiles win over the others, a later profile over an earlier one. */
    private Settings settings() {
        List<Map<String, String>> common = documents("application");
        Settings all = new Settings(environment);
        common.stream().filter(SpringProfiles::isForAll).forEach(all::add);
        SpringProfiles profiles = SpringProfiles.of(all);
        common.stream()
                .filter(document -> !SpringProfiles.isForAll(document) && profiles.have(document))
                .forEach(all::add);
        profiles.active()
                .forEach(profile -> documents("application-" + profile).stream()
                        .filter(profiles::have)
                        .forEach(all::add));
        return all;
    }

    private List<Map<String, String>> documents(String name) {
        return places.stream()
                .flatMap(place -> ENDINGS.stream().map(ending -> place.resolve(name + ending)))
                .flatMap(file -> SettingFiles.read(file).stream())
                .toList();
    }
}
