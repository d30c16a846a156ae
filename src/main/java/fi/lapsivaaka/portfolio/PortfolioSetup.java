package fi.lapsivaaka.portfolio;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the index catch up and reminders go out by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PortfolioSetup {}
