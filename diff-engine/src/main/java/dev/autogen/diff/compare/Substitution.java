package dev.autogen.diff.compare;

import dev.autogen.operation.Operation;
import java.util.List;
import java.util.Objects;

/**
 * What holds on to an object that is made anew, and gets a substitute for it meanwhile.
 *
 * @param leaveLive gives the live one up
 * @param enterWanted takes the wanted one
 * @param leaveWanted gives that one up, on the way back
 * @param enterLive takes the live one again
 */
record Substitution(
        List<Operation> leaveLive,
        List<Operation> enterWanted,
        List<Operation> leaveWanted,
        List<Operation> enterLive) {

    /** For what nothing holds on to. */
    static final Substitution NONE = new Substitution(List.of(), List.of(), List.of(), List.of());

    Substitution {
        leaveLive = List.copyOf(Objects.requireNonNull(leaveLive, "leaveLive is null"));
        enterWanted = List.copyOf(Objects.requireNonNull(enterWanted, "enterWanted is null"));
        leaveWanted = List.copyOf(Objects.requireNonNull(leaveWanted, "leaveWanted is null"));
        enterLive = List.copyOf(Objects.requireNonNull(enterLive, "enterLive is null"));
    }
}
