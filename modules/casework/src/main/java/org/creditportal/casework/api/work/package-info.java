/** The work list: what waits for whom, what came of it, and figures. Modules feed it by the sources here. */
package org.creditportal.casework.api.work;
