package fadu;

import com.zaxxer.hikari.HikariDataSource;
import fadu.register.FileStore;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where things are kept. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

  /**
   * Records and pages tell the time of the people who use this, wherever the machine thinks it is.
   */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }

  @Bean
  DataFolder dataFolder(@Value("${fadu.data}") Path root) throws IOException {
    return new DataFolder(root);
  }

  /** The folder comes first: the embedded database makes its file, not the folder it stands in. */
  @Bean
  @ConfigurationProperties("spring.datasource.hikari")
  DataSource dataSource(DataSourceProperties properties, DataFolder folder) {
    return properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
  }

  @Bean
  FileStore fileStore(DataFolder folder) throws IOException {
    return new FileStore(folder.files());
  }

  /**
   * Uploads wait on the disk that keeps them; a relative setting would mean the server's folder.
   */
  @Bean
  MultipartConfigElement multipartConfig(MultipartProperties limits, DataFolder folder) {
    return new MultipartConfigElement(
        folder.uploads().toString(),
        limits.getMaxFileSize().toBytes(),
        limits.getMaxRequestSize().toBytes(),
        (int) limits.getFileSizeThreshold().toBytes());
  }
}
