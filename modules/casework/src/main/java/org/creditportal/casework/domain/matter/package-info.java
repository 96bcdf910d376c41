/** What the official matters of all modules are made of. Exposed, because their entities extend it. */
package org.creditportal.casework.domain.matter;
