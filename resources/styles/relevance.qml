<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option name="name" value="" type="QString"/>
      <Option name="properties"/>
      <Option name="type" value="collection" type="QString"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling maxOversampling="2" enabled="false" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer nodataColor="" band="1" alphaBand="-1" classificationMax="1" classificationMin="0" type="singlebandpseudocolor" opacity="0.6">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader classificationMode="1" maximumValue="1" labelPrecision="6" minimumValue="0" clip="0" colorRampType="INTERPOLATED">
          <item value="0" label="0.00" color="#000004" alpha="0"/>
          <item value="0.0625" label="0.06" color="#0a0822" alpha="32"/>
          <item value="0.125" label="0.12" color="#1d1047" alpha="64"/>
          <item value="0.1875" label="0.19" color="#36106a" alpha="96"/>
          <item value="0.25" label="0.25" color="#50127b" alpha="128"/>
          <item value="0.3125" label="0.31" color="#6a1c81" alpha="159"/>
          <item value="0.375" label="0.38" color="#822581" alpha="191"/>
          <item value="0.4375" label="0.44" color="#9b2e7f" alpha="223"/>
          <item value="0.5" label="0.50" color="#b6377a" alpha="255"/>
          <item value="0.5625" label="0.56" color="#d04170" alpha="255"/>
          <item value="0.625" label="0.62" color="#e65164" alpha="255"/>
          <item value="0.6875" label="0.69" color="#f46a5c" alpha="255"/>
          <item value="0.75" label="0.75" color="#fb8761" alpha="255"/>
          <item value="0.8125" label="0.81" color="#fea571" alpha="255"/>
          <item value="0.875" label="0.88" color="#fec387" alpha="255"/>
          <item value="0.9375" label="0.94" color="#fde0a1" alpha="255"/>
          <item value="1" label="1.00" color="#fcfdbf" alpha="255"/>
          <rampLegendSettings maximumLabel="" useContinuousLegend="1" direction="0" minimumLabel="" suffix="" orientation="2" prefix="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option name="decimal_separator" value="" type="QChar"/>
                <Option name="decimals" value="6" type="int"/>
                <Option name="rounding_type" value="0" type="int"/>
                <Option name="show_plus" value="false" type="bool"/>
                <Option name="show_thousand_separator" value="true" type="bool"/>
                <Option name="show_trailing_zeros" value="false" type="bool"/>
                <Option name="thousand_separator" value="" type="QChar"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast gamma="1" brightness="0" contrast="0"/>
    <huesaturation saturation="0" invertColors="0" colorizeOn="0" colorizeGreen="128" colorizeBlue="128" colorizeRed="255" colorizeStrength="100" grayscaleMode="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
