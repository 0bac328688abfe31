package fadu.register;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets one call fail, counted over the database and the disk. Before it does anything, or, for a
 * commit or a renaming, after it did all.
 */
final class Faults {
  private static final Set<String> CALLS =
      Set.of(
          "prepareStatement",
          "createStatement",
          "execute",
          "executeQuery",
          "executeUpdate",
          "executeBatch",
          "setAutoCommit",
          "commit",
          "next");

  private final AtomicInteger count = new AtomicInteger();
  private volatile int failing;
  private volatile boolean late;

  /** The n-th call from now fails, once. */
  void fail(int n, boolean afterwards) {
    failing = 0;
    count.set(0);
    late = afterwards;
    failing = n;
  }

  /** Whether the fault has come. */
  boolean struck() {
    return count.get() >= failing;
  }

  private boolean strikes() {
    return failing > 0 && count.incrementAndGet() == failing;
  }

  DataSource database(DataSource source) {
    return new DelegatingDataSource(source) {
      @Override
      public Connection getConnection() throws SQLException {
        if (strikes()) {
          throw new SQLTransientConnectionException("injected");
        }
        return wrap(Connection.class, super.getConnection());
      }
    };
  }

  private <T> T wrap(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              boolean fails = CALLS.contains(method.getName()) && strikes();
              boolean done = fails && late && method.getName().equals("commit");
              if (fails && !done) {
                throw new SQLException("injected");
              }
              Object result;
              try {
                result = method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              if (done) {
                throw new SQLException("injected");
              }
              // By what is promised, not by what comes: the driver's classes are many things at
              // once.
              Class<?> promised = method.getReturnType();
              if (promised == PreparedStatement.class) {
                return wrap(PreparedStatement.class, (PreparedStatement) result);
              }
              if (promised == ResultSet.class) {
                return wrap(ResultSet.class, (ResultSet) result);
              }
              return promised == Statement.class && type == Connection.class
                  ? wrap(Statement.class, (Statement) result)
                  : result;
            }));
  }

  Disk disk() {
    return new Disk() {
      private void step() throws IOException {
        if (strikes()) {
          throw new IOException("injected");
        }
      }

      @Override
      public void createFolders(Path folder) throws IOException {
        step();
        Disk.super.createFolders(folder);
      }

      @Override
      public Path createDraft(Path folder) throws IOException {
        step();
        return Disk.super.createDraft(folder);
      }

      @Override
      public long write(InputStream in, Path file, Filter filter) throws IOException {
        if (strikes()) {
          Disk.super.write(new java.io.ByteArrayInputStream(in.readNBytes(1)), file, filter);
          throw new IOException("injected");
        }
        return Disk.super.write(in, file, filter);
      }

      @Override
      public void rename(Path draft, Path file) throws IOException {
        boolean fails = strikes();
        if (!fails || late) {
          Disk.super.rename(draft, file);
        }
        if (fails) {
          throw new IOException("injected");
        }
      }

      @Override
      public void force(Path folder) throws IOException {
        step();
        Disk.super.force(folder);
      }

      @Override
      public void delete(Path file) throws IOException {
        step();
        Disk.super.delete(file);
      }
    };
  }
}
