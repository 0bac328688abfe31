package fadu.register;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real database in a file, with the tables of the service. */
public final class Database {
  public final DataSource source;
  public final JdbcClient jdbc;
  public final TransactionTemplate transaction;

  public Database(Path folder) {
    DriverManagerDataSource file = new DriverManagerDataSource();
    source = file;
    file.setUrl(
        "jdbc:sqlite:"
            + folder.resolve("fadu.db")
            + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&foreign_keys=on"
            + "&transaction_mode=IMMEDIATE");
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/common", "classpath:db/migration/sqlite")
        .load()
        .migrate();
    jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
  }
}
