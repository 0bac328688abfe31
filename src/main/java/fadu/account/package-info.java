/** People who may use the service: their accounts, passwords and signing in. */
@NullMarked
package fadu.account;

import org.jspecify.annotations.NullMarked;
