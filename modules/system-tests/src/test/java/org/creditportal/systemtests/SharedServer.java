package org.creditportal.systemtests;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Keeps an archive deployed for all test classes that ask for it one after the other: a Payara Micro begins with its application
 * and ends with it, so that each deployment would be the start of a server. It ends when another archive is asked for, and with the run.
 */
public class SharedServer extends PayaraMicroDeployableContainer {

    private Archive<?> deployed;
    private ProtocolMetaData place;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (deployed == null || !deployed.getName().equals(archive.getName())) {
            end();
            place = super.deploy(archive);
            deployed = archive;
        }
        return place;
    }

    /** The next class may need it. */
    @Override
    public void undeploy(Archive<?> archive) {}

    private void end() throws DeploymentException {
        if (deployed != null) {
            super.undeploy(deployed);
            deployed = null;
        }
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            end();
        } catch (DeploymentException failure) {
            throw new LifecycleException("The application does not end", failure);
        }
        super.stop();
    }
}
