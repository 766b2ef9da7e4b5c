package dev.autogen.execute;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;

/** What this machine calls itself. */
final class HostName {

    static final String OF_THIS_MACHINE = find(System.getenv());

    private HostName() {}

    /** The environment is asked first: a resolver may take seconds. */
    private static String find(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("HOSTNAME"))
                .or(() -> Optional.ofNullable(environment.get("COMPUTERNAME")))
                .filter(name -> !name.isBlank())
                .orElseGet(HostName::resolved);
    }

    private static String resolved() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unknown) {
            return "";
        }
    }
}
