package fadu.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What the contract is, at a glance; empty where it could not be read. */
public record Header(
    String kind,
    String title,
    String owner,
    String contractor,
    Optional<BigDecimal> price,
    Optional<LocalDate> signedOn,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    OptionalInt days) {}
