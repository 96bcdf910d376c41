/** What modules hold in force about subjects, gathered for decisions about them without anybody knowing all modules. */
package org.creditportal.kernel.standing;
