package no.ldo.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.audit.ChainCheck;
import no.ldo.audit.LogService;

/** Whether the logs are as they were written. */
@Named
@RequestScoped
public class CheckPage {
    @Inject
    private LogService logs;

    private List<ChainCheck> checks;

    @PostConstruct
    void load() {
        checks = logs.check();
    }

    public List<ChainCheck> getChecks() {
        return checks;
    }
}
