<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling zoomedInResamplingMethod="nearestNeighbour" maxOversampling="2" zoomedOutResamplingMethod="nearestNeighbour" enabled="false"/>
    </provider>
    <rasterrenderer classificationMin="0" band="1" classificationMax="1" alphaBand="-1" opacity="0.6" type="singlebandpseudocolor" nodataColor="">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" labelPrecision="6" maximumValue="1" clip="0" classificationMode="1" minimumValue="0">
          <item value="0" color="#000004" alpha="0" label="0.00"/>
          <item value="0.0625" color="#0a0822" alpha="32" label="0.06"/>
          <item value="0.125" color="#1d1047" alpha="64" label="0.12"/>
          <item value="0.1875" color="#36106a" alpha="96" label="0.19"/>
          <item value="0.25" color="#50127b" alpha="128" label="0.25"/>
          <item value="0.3125" color="#6a1c81" alpha="159" label="0.31"/>
          <item value="0.375" color="#822581" alpha="191" label="0.38"/>
          <item value="0.4375" color="#9b2e7f" alpha="223" label="0.44"/>
          <item value="0.5" color="#b6377a" alpha="255" label="0.50"/>
          <item value="0.5625" color="#d04170" alpha="255" label="0.56"/>
          <item value="0.625" color="#e65164" alpha="255" label="0.62"/>
          <item value="0.6875" color="#f46a5c" alpha="255" label="0.69"/>
          <item value="0.75" color="#fb8761" alpha="255" label="0.75"/>
          <item value="0.8125" color="#fea571" alpha="255" label="0.81"/>
          <item value="0.875" color="#fec387" alpha="255" label="0.88"/>
          <item value="0.9375" color="#fde0a1" alpha="255" label="0.94"/>
          <item value="1" color="#fcfdbf" alpha="255" label="1.00"/>
          <rampLegendSettings prefix="" direction="0" suffix="" orientation="2" minimumLabel="" useContinuousLegend="1" maximumLabel="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option value="" name="decimal_separator" type="QChar"/>
                <Option value="6" name="decimals" type="int"/>
                <Option value="0" name="rounding_type" type="int"/>
                <Option value="false" name="show_plus" type="bool"/>
                <Option value="true" name="show_thousand_separator" type="bool"/>
                <Option value="false" name="show_trailing_zeros" type="bool"/>
                <Option value="" name="thousand_separator" type="QChar"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation colorizeStrength="100" saturation="0" grayscaleMode="0" invertColors="0" colorizeGreen="128" colorizeRed="255" colorizeOn="0" colorizeBlue="128"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
