package fi.lapsivaaka.offender.first;

import org.kie.api.KieServices;

/** Goes to Drools on its own. */
public final class RuleCompiler {

    KieServices drools() {
        return KieServices.get();
    }
}
